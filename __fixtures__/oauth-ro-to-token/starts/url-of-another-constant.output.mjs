const issuer = `https://${process.env.AUTH0_DOMAIN}`;
const LOGIN_URL = `${issuer}/oauth/ro`;
const LOGIN_TOKEN_URL = `${issuer}/oauth/token`;

export const login = async (phone, code) => {
  const response = await fetch(LOGIN_TOKEN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  return response.json();
};

export const startLogin = async (phone) => {
  const response = await fetch(`${issuer}/passwordless/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' }),
  });
  if (!response.ok) throw new Error(`/passwordless/start answered ${response.status}`);
};

export const loginOfStaff = async (username, password) => {
  const response = await fetch(LOGIN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'Staff', grant_type: "password", username, password }),
  });
  return response.json();
};
