var request = require('request');

exports.login = function (phone, code, cb) {
  var body = 'grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp' +
    '&client_id=' + process.env.CLIENT_ID +
    '&realm=sms' +
    '&username=%2B' + phone +
    '&otp=' + code +
    '&scope=openid';
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', body: body }, cb);
};
