const rp = require('request-promise');

let url = 'https://acme-dev.example.auth0.com/oauth/ro';
if (process.env.NODE_ENV === 'production') url = 'https://login.acme.example.com/oauth/ro';

exports.byPassword = (username, password) => rp.post({
  url: url,
  json: { client_id: 'kEnnel', connection: 'members', grant_type: 'password', username, password },
});

exports.byCode = (phone, code) => rp.post({
  url: url,
  json: { client_id: 'kEnnel', connection: 'sms', grant_type: 'password', username: phone, password: code },
});
