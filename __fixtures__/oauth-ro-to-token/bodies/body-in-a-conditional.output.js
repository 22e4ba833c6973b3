const axios = require('axios');

exports.login = (user, code) => {
  const common = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', otp: code };
  const body = user.phone
    ? { ...common, realm: 'sms', username: user.phone }
    : { ...common, realm: 'email', username: user.email };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
