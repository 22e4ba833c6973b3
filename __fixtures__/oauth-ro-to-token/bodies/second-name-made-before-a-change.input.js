const axios = require('axios');

exports.login = (phone, code, scope) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  const sent = body;
  body.scope = scope;
  return axios.post('https://acme.example.auth0.com/oauth/ro', sent);
};
