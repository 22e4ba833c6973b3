const request = require('request');

exports.login = (phone, code, cb) => {
  const body = [
    'client_id=k3yL1meKiosk',
    'realm=sms',
    'grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp',
    'username=' + encodeURIComponent(phone),
    'otp=' + encodeURIComponent(code),
  ].join('&');
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', body }, cb);
};
