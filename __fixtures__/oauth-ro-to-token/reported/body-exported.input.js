export const credentials = {
  client_id: 'exp0rt3d',
  connection: 'sms',
  grant_type: 'password',
  username: '+15550100007',
  password: '000000',
  scope: 'openid',
};

export async function loginAsTester() {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  return response.json();
}
