const axios = require('axios');

function bodyOf(login, secret) {
  const common = { client_id: 'k3yL1meKiosk', grant_type: 'password', username: login, password: secret };
  if (login.startsWith('+')) return { ...common, connection: 'sms' };
  return { ...common, connection: 'customers' };
}

exports.login = (login, secret) => axios.post('https://acme.example.auth0.com/oauth/ro', bodyOf(login, secret));
