interface Options {
  connection?: string;
  scope?: string;
}

export async function login(username: string, code: string, { connection = 'sms', scope = 'openid' }: Options = {}) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: code, scope }),
    headers: { 'Content-Type': 'application/json' },
  });
  return response.json();
}
