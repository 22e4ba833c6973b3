const axios = require('axios');

exports.login = (user, code) => {
  const body = user.phone
    ? { client_id: 'k3yL1meKiosk', realm: 'sms', username: user.phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
    : { client_id: 'k3yL1meKiosk', realm: 'email', username: user.email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
