const DOMAIN = process.env.AUTH0_DOMAIN;
const PATHS = { login: '/oauth/token', profile: '/userinfo' };

export const login = async (phone, code) => {
  const { id: client_id } = globalThis.settings;
  const response = await fetch(`https://${DOMAIN}${PATHS.login}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  return response.json();
};

export const startLogin = async (phone) => {
  const response = await fetch(`https://${DOMAIN}/passwordless/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: globalThis.settings.id, connection: 'sms', phone_number: phone, send: 'code' }),
  });
  if (!response.ok) throw new Error(`/passwordless/start answered ${response.status}`);
};
