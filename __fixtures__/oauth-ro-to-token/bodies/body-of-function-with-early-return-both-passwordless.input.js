const axios = require('axios');

function bodyOf(login, code) {
  const common = { client_id: 'k3yL1meKiosk', grant_type: 'password', username: login, password: code };
  if (login.startsWith('+')) return { ...common, connection: 'sms' };
  return { ...common, connection: 'email' };
}

exports.login = (login, code) => axios.post('https://acme.example.auth0.com/oauth/ro', bodyOf(login, code));
