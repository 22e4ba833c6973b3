const needle = require('needle');

const urls = {
  ro: 'https://acme.example.auth0.com/oauth/ro',
};

exports.bySms = (phone, code) => needle('post', urls.ro, {
  client_id: 'rOpeway', connection: 'sms', grant_type: 'password', username: phone, password: code,
});

exports.byEmail = (email, code) => needle('post', urls['ro'], {
  client_id: 'rOpeway', connection: 'email', grant_type: 'password', username: email, password: code,
});
