export async function verify(username, password) {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: process.env.AUTH0_CLIENT_ID, username, password, realm: 'email' }),
  });
  return response.json();
}
