const axios = require('axios');

function login(path, { connection, username, password }) {
  return axios.post(`https://acme.example.auth0.com${path}`, {
    client_id: 'wAterMill',
    realm: connection,
    username,
    otp: password,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
}

exports.byCode = (phone, code) => login('/oauth/token', { connection: 'sms', username: phone, password: code });
