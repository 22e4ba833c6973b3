export async function login(username: string, password: string): Promise<string> {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: '3xtr4s',
      client_secret: process.env.AUTH0_SECRET,
      realm: 'staff-directory', // Active Directory
      grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
      username,
      password,
      scope: 'openid offline_access',
    }),
  });
  return (await response.json()).id_token;
}
