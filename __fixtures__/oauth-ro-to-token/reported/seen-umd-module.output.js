(function (root, factory) {
  if (typeof define === 'function' && define.amd) define(['superagent'], factory);
  else if (typeof module === 'object' && module.exports) module.exports = factory(require('superagent'));
  else root.kioskLogin = factory(root.superagent);
})(this, function (superagent) {
  'use strict';

  return function verify(phone, code) {
    return superagent.post('https://acme.example.auth0.com/oauth/token').send({
      client_id: 'umd',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    });
  };
});
