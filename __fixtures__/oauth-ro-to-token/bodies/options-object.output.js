const rp = require('request-promise');

module.exports = (email, code) => {
  const options = {
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    form: {
      client_id: process.env.CLIENT_ID,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    },
    json: true,
  };
  return rp(options).then((tokens) => tokens.access_token);
};
