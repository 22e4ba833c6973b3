const axios = require('axios');

exports.login = (user, code) => {
  const body = user.phone
    ? { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: user.phone, password: code }
    : { client_id: 'k3yL1meKiosk', connection: 'email', username: user.email, password: code };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
