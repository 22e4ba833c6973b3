export function credentials(username: string, password: string) {
  return { client_id: 'bu1lt', connection: 'email', grant_type: 'password', username, password, scope: 'openid' };
}

export async function verify(email: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials(email, code)),
  });
}
