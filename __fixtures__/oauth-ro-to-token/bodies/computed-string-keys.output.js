const superagent = require('superagent');

const exchange = (phone, code) => superagent
  .post('https://acme.example.auth0.com/oauth/token')
  .send({
    ['client_id']: 'k3yL1meKiosk',
    ['realm']: 'sms',
    ['grant_type']: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    ['username']: phone,
    ['otp']: code,
  });

module.exports = exchange;
