const request = require('request');

const LOGIN = {
  method: 'POST',
  url: 'https://acme.example.auth0.com/oauth/ro',
  headers: { 'content-type': 'application/json' },
};

exports.redeem = (phone, code, cb) => {
  request(Object.assign({}, LOGIN, {
    json: { client_id: 'wIndmill', connection: 'sms', grant_type: 'password', username: phone, password: code },
  }), cb);
};
