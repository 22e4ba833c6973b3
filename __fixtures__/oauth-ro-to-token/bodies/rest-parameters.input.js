const axios = require('axios');

function bodyOf(phone, code) {
  return { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code };
}

exports.login = (...args) => axios.post('https://acme.example.auth0.com/oauth/ro', bodyOf(...args));
