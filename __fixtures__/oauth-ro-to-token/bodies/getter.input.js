const axios = require('axios');

module.exports = (phone, prompt) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    get password() {
      return prompt.code;
    },
  };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
