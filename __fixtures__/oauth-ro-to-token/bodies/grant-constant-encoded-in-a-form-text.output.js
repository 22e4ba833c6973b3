const needle = require('needle');

const GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';

module.exports = (phone, code, cb) => {
  const form = `grant_type=${encodeURIComponent(GRANT)}&client_id=k3yL1meKiosk&realm=sms&username=${phone}&otp=${code}`;
  needle.post('https://acme.example.auth0.com/oauth/token', form, cb);
};
