const needle = require('needle');

const URLS = Object.freeze({
  RO: 'https://acme.example.auth0.com/oauth/ro',
  USERINFO: 'https://acme.example.auth0.com/userinfo',
});

exports.redeem = function (phone, code, cb) {
  needle.post(URLS.RO, {
    client_id: 'sTonemason',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  }, cb);
};
