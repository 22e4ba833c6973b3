const got = require('got');

function post(path, json) {
  if (!json.password) throw new TypeError('The password is missing');
  return got.post(`https://acme.example.auth0.com${path}`, { json });
}

exports.signUp = (email, password) =>
  post('/dbconnections/signup', { client_id: 'wAterMill', connection: 'members', email, password });

exports.byCode = (email, code) =>
  post('/oauth/ro', { client_id: 'wAterMill', connection: 'email', grant_type: 'password', username: email, password: code });
