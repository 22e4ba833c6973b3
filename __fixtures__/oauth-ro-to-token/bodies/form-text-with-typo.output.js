const needle = require('needle');

module.exports = (phone, code, cb) => {
  const form = `client_id=k3yL1meKiosk&realm=sms&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp&scope=openid%20profile&username=${phone}&otp=${code}`;
  needle.post('https://acme.example.auth0.com/oauth/token', form, cb);
};
