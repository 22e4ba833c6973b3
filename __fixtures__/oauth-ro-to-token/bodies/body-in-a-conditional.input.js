const axios = require('axios');

exports.login = (user, code) => {
  const common = { client_id: 'k3yL1meKiosk', grant_type: 'password', password: code };
  const body = user.phone
    ? { ...common, connection: 'sms', username: user.phone }
    : { ...common, connection: 'email', username: user.email };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
