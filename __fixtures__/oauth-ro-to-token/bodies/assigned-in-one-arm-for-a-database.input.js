const axios = require('axios');

exports.login = async function ({ phone, email, secret }) {
  const payload = {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'password',
    password: secret,
  };
  if (phone) {
    payload['connection'] = 'sms';
    payload.username = phone;
  } else {
    payload['connection'] = 'customers';
    payload.username = email.trim();
  }
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', payload);
  return data;
};
