const rp = require('request-promise');

module.exports = (email, code) => {
  const options = {
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    form: {
      client_id: process.env.CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    },
    json: true,
  };
  return rp(options).then((tokens) => tokens.access_token);
};
