const axios = require('axios');

exports = module.exports = login;

async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return data;
}
