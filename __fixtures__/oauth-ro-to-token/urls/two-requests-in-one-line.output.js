const rp = require('request-promise');

const body = (connection, username, password) => ({ client_id: 'rOpeway', connection, grant_type: 'password', username, password });

exports.both = (phone, email, code) => Promise.all([
  rp.post('https://acme.example.auth0.com/oauth/token', { json: { client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } }), rp.post('https://acme.example.auth0.com/oauth/token', { json: { client_id: 'rOpeway', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code } }),
]);

exports.signUpBody = body;
