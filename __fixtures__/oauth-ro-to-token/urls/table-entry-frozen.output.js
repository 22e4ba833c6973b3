const needle = require('needle');

const URLS = Object.freeze({
  RO: 'https://acme.example.auth0.com/oauth/token',
  USERINFO: 'https://acme.example.auth0.com/userinfo',
});

exports.redeem = function (phone, code, cb) {
  needle.post(URLS.RO, {
    client_id: 'sTonemason',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  }, cb);
};
