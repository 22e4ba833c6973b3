const { AUTH0_DOMAIN, AUTH0_CLIENT_ID } = process.env;

export async function login(phone, code) {
  const form = new URLSearchParams([
    ['client_id', AUTH0_CLIENT_ID],
    ['username', phone],
    ['password', code],
    ['connection', 'sms'],
    ['grant_type', 'password'],
    ['response_type', 'token'],
    ['scope', 'openid'],
  ]);
  const response = await fetch(`https://${AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  return await response.json();
}
