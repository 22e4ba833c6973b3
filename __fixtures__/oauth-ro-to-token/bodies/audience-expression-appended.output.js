const axios = require('axios');

exports.login = (phone, code) => {
  const params = new URLSearchParams();
  params.append('client_id', 'k3yL1meKiosk');
  params.append('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');
  params.append('realm', 'sms');
  params.append('username', phone);
  params.append('otp', code);
  params.append('audience', process.env.AUTH0_AUDIENCE);
  return axios.post('https://acme.example.auth0.com/oauth/token', params);
};
