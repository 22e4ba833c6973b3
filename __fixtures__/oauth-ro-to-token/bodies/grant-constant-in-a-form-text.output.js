const needle = require('needle');

const GRANT = 'http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp';

module.exports = (phone, code, cb) => {
  const form = 'grant_type=' + GRANT + '&client_id=k3yL1meKiosk&realm=sms&username=' + phone + '&otp=' + code;
  needle.post('https://acme.example.auth0.com/oauth/token', form, cb);
};
