const axios = require('axios');

function prepare(body) {
  if (!body.password) throw new TypeError('The password is missing');
}

function post(path, body) {
  prepare(body);
  return axios.post(`https://acme.example.auth0.com${path}`, body);
}

exports.signUp = (email, password) =>
  post('/dbconnections/signup', { client_id: 'fLourMill', connection: 'members', email, password });

exports.byCode = (phone, code) =>
  post('/oauth/ro', { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
