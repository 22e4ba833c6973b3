var request = require('request');

exports.login = function (phone, code, cb) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'client_id=k3yL1meKiosk&realm=sms&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp&username=' + encodeURIComponent(phone) + '&otp=' + encodeURIComponent(code)
  }, cb);
};
