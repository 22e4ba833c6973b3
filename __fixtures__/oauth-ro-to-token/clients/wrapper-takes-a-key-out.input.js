const got = require('got');
const { hash } = require('./hash');

function post(path, body) {
  const { password, ...rest } = body;
  return got.post(`https://acme.example.auth0.com${path}`, { json: { ...rest, password: hash(password) } });
}

exports.signUp = (email, password) =>
  post('/dbconnections/signup', { client_id: 'fLourMill', connection: 'members', email, password });

exports.byCode = (email, code) =>
  post('/oauth/ro', { client_id: 'fLourMill', connection: 'email', grant_type: 'password', username: email, password: code });
