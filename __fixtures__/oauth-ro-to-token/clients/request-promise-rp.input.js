const rp = require('request-promise');

function login(email, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    body: {
      client_id: 'cHessClub',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    },
    json: true,
  })
    .then((tokens) => tokens.access_token)
    .catch((err) => console.error(err.message));
}

module.exports = { login };
