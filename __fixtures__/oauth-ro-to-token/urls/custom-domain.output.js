const needle = require('needle');

exports.redeem = (email, code, cb) => {
  needle.post('https://id.windmill.example.org/oauth/token', {
    client_id: 'wIndmill',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  }, { json: true }, cb);
};
