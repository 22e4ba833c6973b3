const request = require('request');

exports.login = (phone, code, cb) => {
  const body = [
    'client_id=k3yL1meKiosk',
    'connection=sms',
    'grant_type=password',
    'username=' + encodeURIComponent(phone),
    'password=' + encodeURIComponent(code),
  ].join('&');
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', body }, cb);
};
