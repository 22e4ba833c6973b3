const axios = require('axios');

async function withRetry(phone, code) {
  try {
    return await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  } catch {
    return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  }
}

module.exports = withRetry;
