const axios = require('axios');

function post(path, body) {
  if ('connection' in body) body.tenant = 'acme';
  return axios.post(`https://acme.example.auth0.com${path}`, body);
}

exports.signUp = (email, password) =>
  post('/dbconnections/signup', { client_id: 'fLourMill', connection: 'members', email, password });

exports.byCode = (phone, code) =>
  post('/oauth/ro', { client_id: 'fLourMill', connection: 'sms', grant_type: 'password', username: phone, password: code });
