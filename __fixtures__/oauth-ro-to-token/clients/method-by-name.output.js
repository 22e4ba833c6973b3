const axios = require('axios');

exports.byCode = async (phone, code) => {
  const { data } = await axios['post']('https://acme.example.auth0.com/oauth/token', {
    'client_id': 'aPiary',
    'realm': 'sms',
    'username': phone,
    'otp': code,
    'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp'
  });
  return data;
};
