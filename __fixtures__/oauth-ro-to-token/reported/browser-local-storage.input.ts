export async function verify(email: string, code: string): Promise<void> {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'br0ws3r', connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' }),
  });
  const { id_token } = await response.json();
  localStorage.setItem('id_token', id_token);
}
