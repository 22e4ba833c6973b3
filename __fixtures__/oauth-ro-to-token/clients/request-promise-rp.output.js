const rp = require('request-promise');

function login(email, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    body: {
      client_id: 'cHessClub',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    },
    json: true,
  })
    .then((tokens) => tokens.access_token)
    .catch((err) => console.error(err.message));
}

module.exports = { login };
