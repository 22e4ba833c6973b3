const { AUTH0_DOMAIN, AUTH0_CLIENT_ID } = process.env;

export const login = async (phone, code) => {
  const body = new URLSearchParams({
    client_id: AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    sso: false,
  });
  const response = await fetch(`https://${AUTH0_DOMAIN}/oauth/ro`, { method: 'POST', body });
  return response.json();
};
