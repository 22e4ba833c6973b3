const login = async (phone, code) => {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  return response.json();
};

const startLogin = async (phone) => {
  const response = await fetch('https://acme.example.auth0.com/passwordless/start', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' }),
  });
  if (!response.ok) throw new Error(`/passwordless/start answered ${response.status}`);
};

export {
  login,
  startLogin,
  login as signIn, // the old name
};
export default { login, startLogin };
