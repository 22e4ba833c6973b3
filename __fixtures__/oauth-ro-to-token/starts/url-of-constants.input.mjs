const DOMAIN = process.env.AUTH0_DOMAIN;
const PATHS = { login: '/oauth/ro', profile: '/userinfo' };

export const login = async (phone, code) => {
  const { id: client_id } = globalThis.settings;
  const response = await fetch(`https://${DOMAIN}${PATHS.login}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id, connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
};
