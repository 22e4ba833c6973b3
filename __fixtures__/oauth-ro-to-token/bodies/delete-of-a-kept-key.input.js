const axios = require('axios');

module.exports = function (email, code, { withScope } = {}) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'email',
    username: email,
    password: code,
    scope: 'openid profile email',
  };
  if (!withScope) delete body.scope;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
