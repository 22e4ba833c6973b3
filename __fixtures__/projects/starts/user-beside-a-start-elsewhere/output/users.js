const axios = require('axios');

exports.create = async (phone) => {
  await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { authorization: `Bearer ${process.env.API_TOKEN}` } });
};

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
