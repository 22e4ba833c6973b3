var request = require('request');

exports.login = function (phone, code, cb) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'client_id=k3yL1meKiosk&connection=sms&grant_type=password&username=' + encodeURIComponent(phone) + '&password=' + encodeURIComponent(code)
  }, cb);
};
