const request = require('request');

function postJson(path, body, cb) {
  const headers = { 'x-request-id': Date.now().toString(36), 'accept-language': 'en' };
  request.post({ url: 'https://acme.example.auth0.com' + path, headers: headers, json: body }, cb);
}

module.exports.getUser = function (token, cb) {
  postJson('/userinfo', { access_token: token }, cb);
};

module.exports.redeem = function (email, code, cb) {
  postJson('/oauth/ro', {
    client_id: 'lIbraryCard',
    connection: 'email',
    username: email,
    password: code
  }, cb);
};
