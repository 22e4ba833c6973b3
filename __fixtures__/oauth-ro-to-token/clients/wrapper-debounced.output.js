const axios = require('axios');
const debounce = require('debounce-promise');

// A double tap on the button is one login.
const send = debounce((url, body) => axios.post(url, body), 100);

exports.login = (phone, code) =>
  send('https://acme.example.auth0.com/oauth/token', {
    client_id: 'wAterMill',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
