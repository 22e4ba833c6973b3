const got = require('got');

function post(path, json) {
  if (!json.username || !json.password) throw new TypeError('Username and code are needed');
  return got.post(`https://acme.example.auth0.com${path}`, { json });
}

exports.byCode = (email, code) =>
  post('/oauth/ro', { client_id: 'wAterMill', connection: 'email', grant_type: 'password', username: email, password: code });
