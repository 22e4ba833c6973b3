const axios = require('axios');

exports.byCode = async (phone, code) => {
  const { data } = await axios['post']('https://acme.example.auth0.com/oauth/ro', {
    'client_id': 'aPiary',
    'connection': 'sms',
    'username': phone,
    'password': code
  });
  return data;
};
