(function (root, factory) {
  if (typeof define === 'function' && define.amd) define(['superagent'], factory);
  else if (typeof module === 'object' && module.exports) module.exports = factory(require('superagent'));
  else root.kioskLogin = factory(root.superagent);
})(this, function (superagent) {
  'use strict';

  return function verify(phone, code) {
    return superagent.post('https://acme.example.auth0.com/oauth/ro').send({
      client_id: 'umd',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    });
  };
});
