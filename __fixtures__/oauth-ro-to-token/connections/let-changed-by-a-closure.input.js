const rp = require('request-promise');

let connection = 'sms';

exports.use = (name) => {
  connection = name;
};

exports.login = (phone, code) =>
  rp.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username: phone, password: code },
  });
