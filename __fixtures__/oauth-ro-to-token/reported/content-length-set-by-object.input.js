const request = require('superagent');

const LENGTH = 115;

exports.verify = (phone, code) =>
  request
    .post('https://acme.example.auth0.com/oauth/ro')
    .set({ 'Content-Type': 'application/json', 'Content-Length': LENGTH })
    .send({ client_id: 'l3ngth', connection: 'sms', grant_type: 'password', username: phone, password: code });
