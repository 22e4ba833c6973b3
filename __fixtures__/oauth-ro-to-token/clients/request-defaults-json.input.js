var request = require('request').defaults({ json: true, headers: { 'user-agent': 'olive-press' } });

exports.byCode = function (phone, code, cb) {
  request.post('https://acme.example.auth0.com/oauth/ro', {
    body: {
      client_id: 'oLivePress',
      connection: 'sms',
      username: phone,
      password: code
    }
  }, cb);
};
