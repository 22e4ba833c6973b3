var https = require('https');
var querystring = require('querystring');

exports.login = function (email, code) {
  var body = querystring.stringify({
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid'
  });
  return new Promise(function (resolve, reject) {
    var req = https.request({
      host: process.env.AUTH0_HOST,
      port: process.env.AUTH0_PORT,
      method: 'POST',
      path: '/oauth/ro',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body)
      }
    }, function (res) {
      var chunks = [];
      res.on('data', function (chunk) { chunks.push(chunk); });
      res.on('end', function () {
        var tokens = JSON.parse(Buffer.concat(chunks));
        if (tokens.error) return reject(new Error(tokens.error));
        resolve(tokens);
      });
    });
    req.on('error', reject);
    req.end(body);
  });
};
