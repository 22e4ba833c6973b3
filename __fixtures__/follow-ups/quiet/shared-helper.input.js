const parse = (response) => response.json();

async function read(response) {
  const body = await response.json();
  return body;
}

export const login = (phone, code) => fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) }).then(parse);

export const enter = async (phone, code) => read(await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) }));

export async function other() {
  const one = await fetch('https://idp.example.com/login').then(parse);
  const two = await read(await fetch('https://idp.example.com/login'));
  return one.error === 'invalid_user_password' || two.error === 'invalid_user_password';
}
