const axios = require('axios');

module.exports = async (phone, code) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  };
  if (body.otp.length !== 6) throw new Error('A code has six digits');
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
