const axios = require('axios');

module.exports = function (email, code, { useDefaultDirectory } = {}) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'email',
    username: email,
    password: code,
  };
  if (useDefaultDirectory) delete body.connection;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
