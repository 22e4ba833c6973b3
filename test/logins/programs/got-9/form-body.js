const got = require('got');

exports.login = async (email, code) => {
  const response = await got('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    form: true,
    body: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid offline_access',
      device: 'cli',
    },
  });
  return JSON.parse(response.body);
};
