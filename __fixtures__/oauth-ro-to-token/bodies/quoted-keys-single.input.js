const needle = require('needle');

function check(number, code, cb) {
  needle.post('https://acme.example.auth0.com/oauth/ro', {
    'client_id': 'k3yL1meKiosk',
    'username': number,
    'password': code,
    'connection': 'sms',
    'grant_type': 'password'
  }, { json: true }, cb);
}

exports.check = check;
