const issuer = `https://${process.env.AUTH0_DOMAIN}`;
const LOGIN_URL = `${issuer}/oauth/ro`;

export const login = async (phone, code) => {
  const response = await fetch(LOGIN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
};

export const loginOfStaff = async (username, password) => {
  const response = await fetch(LOGIN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'Staff', grant_type: "password", username, password }),
  });
  return response.json();
};
