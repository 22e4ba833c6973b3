const login = async (phone, code) => {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
};

export {
  login,
  login as signIn, // the old name
};
export default { login };
