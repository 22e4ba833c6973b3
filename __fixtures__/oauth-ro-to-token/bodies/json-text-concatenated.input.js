const request = require('request');

module.exports = (phone, code, cb) => {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'content-type': 'application/json' },
    body: '{"client_id":"k3yL1meKiosk","connection":"sms","grant_type":"password","username":"' + phone + '","password":"' + code + '"}',
  }, cb);
};
