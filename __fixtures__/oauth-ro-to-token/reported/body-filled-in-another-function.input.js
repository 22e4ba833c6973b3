const got = require('got');

const body = { client_id: 'f1ll3d', connection: 'sms', grant_type: 'password', scope: 'openid' };

exports.setPhone = (phone) => {
  body.username = phone;
};

exports.setCode = (code) => {
  body.password = code;
};

exports.verify = () => got.post('https://acme.example.auth0.com/oauth/ro', { json: body });
