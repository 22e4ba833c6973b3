const rp = require('request-promise');

exports.redeem = (phone, code) =>
  rp.defaults({ baseUrl: 'https://acme.example.auth0.com/oauth', json: true }).post({
    uri: '/ro',
    body: { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
