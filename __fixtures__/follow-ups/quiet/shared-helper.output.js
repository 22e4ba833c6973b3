const parse = (response) => response.json();

async function read(response) {
  const body = await response.json();
  return body;
}

export const login = (phone, code) => fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) }).then(parse);

export const enter = async (phone, code) => read(await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) }));

export async function other() {
  const one = await fetch('https://idp.example.com/login').then(parse);
  const two = await read(await fetch('https://idp.example.com/login'));
  return one.error === 'invalid_user_password' || two.error === 'invalid_user_password';
}
