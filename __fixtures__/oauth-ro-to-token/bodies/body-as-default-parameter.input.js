const axios = require('axios');

function send(body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' }) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}

module.exports = () => send();
