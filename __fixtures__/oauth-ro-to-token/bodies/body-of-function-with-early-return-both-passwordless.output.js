const axios = require('axios');

function bodyOf(login, code) {
  const common = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: login, otp: code };
  if (login.startsWith('+')) return { ...common, realm: 'sms' };
  return { ...common, realm: 'email' };
}

exports.login = (login, code) => axios.post('https://acme.example.auth0.com/oauth/token', bodyOf(login, code));
