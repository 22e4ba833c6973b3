var request = require('request');

exports.login = function (phone, code, cb) {
  var body = 'grant_type=password' +
    '&client_id=' + process.env.CLIENT_ID +
    '&connection=sms' +
    '&username=%2B' + phone +
    '&password=' + code +
    '&scope=openid';
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', body: body }, cb);
};
