const DOMAIN = process.env.AUTH0_DOMAIN;
const CLIENT_ID = process.env.AUTH0_CLIENT_ID;

export function start(phone, onError) {
  fetch(`https://${DOMAIN}/passwordless/start`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ connection: 'sms', phone_number: phone, client_id: CLIENT_ID, send: 'code' }),
  }).catch(onError);
}

export async function verify(username, password) {
  const response = await fetch(`https://${DOMAIN}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, scope: 'openid' }),
  });
  return response.json();
}
