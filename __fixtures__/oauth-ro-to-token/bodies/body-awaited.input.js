const axios = require('axios');

async function bodyFor(phone, code) {
  return { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
}

exports.login = async (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', await bodyFor(phone, code));
