var request = require("request");

exports.login = function (email, code) {
  var options = { method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'content-type': 'application/json', 'accept': 'application/json' },
    body:
     { connection: 'email',
       grant_type: 'password',
       username: email,
       client_id: process.env.AUTH0_CLIENT_ID,
       password: code,
       scope: 'openid',
       device: 'none' },
    json: true };

  return new Promise((resolve, reject) => request(options, function (error, response, body) {
    if (error) reject(error);
    else resolve(body);
  }));
};
