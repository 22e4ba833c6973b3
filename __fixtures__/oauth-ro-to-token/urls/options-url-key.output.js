const request = require('request');

const LOGIN = {
  method: 'POST',
  url: 'https://acme.example.auth0.com/oauth/token',
  headers: { 'content-type': 'application/json' },
};

exports.redeem = (phone, code, cb) => {
  request(Object.assign({}, LOGIN, {
    json: { client_id: 'wIndmill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  }), cb);
};
