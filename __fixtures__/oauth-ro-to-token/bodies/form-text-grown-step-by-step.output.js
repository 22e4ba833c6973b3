const needle = require('needle');

module.exports = (email, code, cb) => {
  let form = 'client_id=k3yL1meKiosk&realm=email&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp';
  form += '&username=' + encodeURIComponent(email);
  form += '&otp=' + code;
  needle.post('https://acme.example.auth0.com/oauth/token', form, cb);
};
