const request = require('request');

const post = request.post.bind(request);

exports.byCode = (email, code, cb) => post('https://acme.example.auth0.com/oauth/token', {
  json: { client_id: 'aPiary', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
}, cb);
