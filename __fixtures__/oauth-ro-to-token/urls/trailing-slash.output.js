const request = require('request');

exports.redeem = (phone, code, cb) => {
  request.post('https://acme.example.auth0.com/oauth/token/', {
    form: { client_id: 'wIndmill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  }, cb);
};
