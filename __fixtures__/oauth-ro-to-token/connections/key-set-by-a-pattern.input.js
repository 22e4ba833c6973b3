const axios = require('axios');

module.exports = (options, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: options.login, password: code };
  if (options.connection) ({ connection: body.connection } = options);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
