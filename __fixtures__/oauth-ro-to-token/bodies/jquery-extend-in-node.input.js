const extend = require('extend');
const request = require('request');

const defaults = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms' };

exports.login = (phone, code, cb) => {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: extend(true, {}, defaults, { username: phone, password: code })
  }, cb);
};
