const https = require('https');
const url = require('url');

exports.login = function (phone, code, cb) {
  const options = url.parse('https://acme.example.auth0.com/oauth/token');
  options.method = 'POST';
  options.headers = { 'Content-Type': 'application/json' };

  const req = https.request(options, (res) => {
    res.on('data', (data) => cb(JSON.parse(data)));
  });
  req.end(JSON.stringify({
    client_id: 'eLevator',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  }));
};
