var api = require('./api');

exports.verify = function (phone, code, done) {
  api.post('/oauth/ro', {
    client_id: '1nst4nc3',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  }, function (error, tokens) {
    done(error, tokens && tokens.id_token);
  });
};
