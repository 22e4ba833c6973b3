const needle = require('needle');

module.exports = (phone, code, cb) => {
  const form = 'audience=https%3A%2F%2Fapi.acme.example.com&client_id=k3yL1meKiosk&realm=sms&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp&username=' + phone + '&otp=' + code;
  needle.post('https://acme.example.auth0.com/oauth/token', form, cb);
};
