const axios = require('axios');

exports.login = async function ({ phone, email, code }) {
  const payload = {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    otp: code,
  };
  if (phone) {
    payload['realm'] = 'sms';
    payload.username = phone;
  } else {
    payload['realm'] = 'email';
    payload.username = email.trim();
  }
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', payload);
  return data;
};
