const superagent = require('superagent');

const exchange = (phone, code) => superagent
  .post('https://acme.example.auth0.com/oauth/ro')
  .send({
    ['client_id']: 'k3yL1meKiosk',
    ['connection']: 'sms',
    ['grant_type']: 'password',
    ['username']: phone,
    ['password']: code,
  });

module.exports = exchange;
