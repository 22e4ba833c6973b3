const axios = require('axios');

async function withRetry(phone, code) {
  try {
    return await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  } catch {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}

module.exports = withRetry;
