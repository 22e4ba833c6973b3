const DOMAIN = process.env.AUTH0_DOMAIN;
const CLIENT_ID = process.env.AUTH0_CLIENT_ID;

export function start(phone, onError) {
  fetch(`https://${DOMAIN}/api/v2/users`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      authorization: 'Bearer ' + API_TOKEN,
    },
    body: JSON.stringify({ connection: 'sms', phone_number: phone, email_verified: false }),
  }).catch(onError);
}

export async function verify(username, password) {
  const response = await fetch(`https://${DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' }),
  });
  return response.json();
}
