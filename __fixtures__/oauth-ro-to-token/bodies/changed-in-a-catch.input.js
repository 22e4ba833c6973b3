const axios = require('axios');
const directory = require('./directory');

module.exports = async (login, secret) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: login, password: secret };
  try {
    body.username = await directory.phoneOf(login);
  } catch {
    body.connection = 'customers';
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
