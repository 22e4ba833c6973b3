const needle = require('needle');

const urls = {
  ro: 'https://acme.example.auth0.com/oauth/token',
};

exports.bySms = (phone, code) => needle('post', urls.ro, {
  client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code,
});

exports.byEmail = (email, code) => needle('post', urls['ro'], {
  client_id: 'rOpeway', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code,
});
