const request = require('request');

exports.redeem = (phone, code, cb) => {
  request.post('https://acme.example.auth0.com/oauth/ro/', {
    form: { client_id: 'wIndmill', connection: 'sms', grant_type: 'password', username: phone, password: code },
  }, cb);
};
