const axios = require('axios');

function login(path, { connection, username, password }) {
  return axios.post(`https://acme.example.auth0.com${path}`, {
    client_id: 'wAterMill',
    connection,
    username,
    password,
  });
}

exports.byCode = (phone, code) => login('/oauth/ro', { connection: 'sms', username: phone, password: code });
