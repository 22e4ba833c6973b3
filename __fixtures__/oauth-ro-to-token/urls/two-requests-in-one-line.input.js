const rp = require('request-promise');

const body = (connection, username, password) => ({ client_id: 'rOpeway', connection, grant_type: 'password', username, password });

exports.both = (phone, email, code) => Promise.all([
  rp.post('https://acme.example.auth0.com/oauth/ro', { json: { client_id: 'rOpeway', connection: 'sms', grant_type: 'password', username: phone, password: code } }), rp.post('https://acme.example.auth0.com/oauth/ro', { json: { client_id: 'rOpeway', connection: 'email', grant_type: 'password', username: email, password: code } }),
]);

exports.signUpBody = body;
