const axios = require('axios');

module.exports = function (email, code, { withScope } = {}) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'email',
    username: email,
    otp: code,
    scope: 'openid profile email',
  };
  if (!withScope) delete body.scope;
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
