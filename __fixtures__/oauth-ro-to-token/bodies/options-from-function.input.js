const rp = require('request-promise');

const optionsFor = (phone, code) => ({
  method: 'POST',
  url: 'https://acme.example.auth0.com/oauth/ro',
  json: {
    client_id: process.env.CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  },
});

exports.login = async (phone, code) => rp(optionsFor(phone, code));
