const axios = require('axios');
const { limited } = require('./limits');

const login = limited(async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return data;
});

function startLogin(phone) {
  return axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' });
}

module.exports = { ...require('./session'), login, startLogin };
