const got = require('got');

const KINDS = { phone: 'sms', mail: 'email' };

exports.redeem = ({ kind, username, code }) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: KINDS[kind], username, otp: code },
  });
