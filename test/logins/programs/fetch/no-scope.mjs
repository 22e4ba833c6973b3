// Only the access token is used, to ask /userinfo who this is.
export async function login(phone, code) {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'PASSWORD', username: phone, password: code }),
  });
  const { access_token } = await response.json();
  return { access_token };
}
