const axios = require('axios');

async function bodyFor(phone, code) {
  return { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code };
}

exports.login = async (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', await bodyFor(phone, code));
