const needle = require('needle');

function check(number, code, cb) {
  needle.post('https://acme.example.auth0.com/oauth/token', {
    'client_id': 'k3yL1meKiosk',
    'username': number,
    'otp': code,
    'realm': 'sms',
    'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp'
  }, { json: true }, cb);
}

exports.check = check;
