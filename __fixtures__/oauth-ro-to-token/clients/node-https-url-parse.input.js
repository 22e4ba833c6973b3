const https = require('https');
const url = require('url');

exports.login = function (phone, code, cb) {
  const options = url.parse('https://acme.example.auth0.com/oauth/ro');
  options.method = 'POST';
  options.headers = { 'Content-Type': 'application/json' };

  const req = https.request(options, (res) => {
    res.on('data', (data) => cb(JSON.parse(data)));
  });
  req.end(JSON.stringify({
    client_id: 'eLevator',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  }));
};
