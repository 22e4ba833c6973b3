var api = require('./api');

exports.verify = function (phone, code, done) {
  api.post('/oauth/token', {
    client_id: '1nst4nc3',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  }, function (error, tokens) {
    done(error, tokens && tokens.id_token);
  });
};
