const extend = require('extend');
const request = require('request');

const defaults = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms' };

exports.login = (phone, code, cb) => {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/token',
    json: extend(true, {}, defaults, { username: phone, otp: code })
  }, cb);
};
