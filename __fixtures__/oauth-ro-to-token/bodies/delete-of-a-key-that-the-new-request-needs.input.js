const axios = require('axios');

exports.login = (phone, code, extra) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  if (extra) body.scope = 'openid offline_access';
  delete body.realm;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
