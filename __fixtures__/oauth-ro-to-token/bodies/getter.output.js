const axios = require('axios');

module.exports = (phone, prompt) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    get otp() {
      return prompt.code;
    },
  };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
