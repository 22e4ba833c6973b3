var https = require('https');
var querystring = require('querystring');

module.exports = function (code, done) {
  var data = querystring.stringify({
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: '+15550100001',
    password: code
  });
  var req = https.request({
    hostname: 'acme.example.auth0.com',
    path: '/oauth/ro',
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': 112
    }
  }, done);
  req.write(data);
  req.end();
};
