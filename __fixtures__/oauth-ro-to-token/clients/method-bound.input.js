const request = require('request');

const post = request.post.bind(request);

exports.byCode = (email, code, cb) => post('https://acme.example.auth0.com/oauth/ro', {
  json: { client_id: 'aPiary', connection: 'email', grant_type: 'password', username: email, password: code },
}, cb);
