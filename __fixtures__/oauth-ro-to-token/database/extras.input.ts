export async function login(username: string, password: string): Promise<string> {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: '3xtr4s',
      client_secret: process.env.AUTH0_SECRET,
      connection: 'staff-directory', // Active Directory
      device: 'server',
      sso: false,
      grant_type: 'password',
      username,
      password,
      scope: 'openid offline_access',
      id_token: '',
      response_type: 'token',
    }),
  });
  return (await response.json()).id_token;
}
