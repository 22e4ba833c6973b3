const axios = require('axios');

exports.login = (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code };
  console.log(body.otp ? 'second factor' : 'first factor');
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
