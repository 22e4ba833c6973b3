var request = require('request');

exports.verify = function (phone, code, callback) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'content-type': 'application/json' },
    body: '{"client_id":"t3xt","connection":"sms","grant_type":"password","username":"' + phone + '","password":"' + code + '"}'
  }, callback);
};
