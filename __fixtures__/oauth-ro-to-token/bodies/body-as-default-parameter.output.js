const axios = require('axios');

function send(body = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: '+15550100001', otp: '123456' }) {
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}

module.exports = () => send();
