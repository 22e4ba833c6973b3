exports.login = async (email, code) => {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      send: 'code',
      authParams: {
        scope: 'openid profile',
      },
    }),
  });
  return response.json();
};
