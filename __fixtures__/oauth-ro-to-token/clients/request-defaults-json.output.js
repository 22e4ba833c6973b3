var request = require('request').defaults({ json: true, headers: { 'user-agent': 'olive-press' } });

exports.byCode = function (phone, code, cb) {
  request.post('https://acme.example.auth0.com/oauth/token', {
    body: {
      client_id: 'oLivePress',
      realm: 'sms',
      username: phone,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
    }
  }, cb);
};
