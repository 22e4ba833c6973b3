const jwt = require('jwt-simple');
const request = require('request');

exports.login = (phone, code, done) => {
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', form: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } }, (error, response, body) => {
    if (error) return done(error);
    const tokens = JSON.parse(body);
    done(null, jwt.decode(tokens.id_token, new Buffer(process.env.CLIENT_SECRET, 'base64')));
  });
};
