const https = require('https');

exports.verify = function (done) {
  const body = JSON.stringify({
    client_id: 'l3ngth',
    connection: 'sms',
    grant_type: 'password',
    username: '+15550100042',
    password: process.env.CODE
  });
  const req = https.request({
    method: 'POST',
    host: 'acme.example.auth0.com',
    path: '/oauth/ro',
    headers: { 'Content-Type': 'application/json', 'Content-Length': 118 }
  }, done);
  req.write(body);
  req.end();
};
