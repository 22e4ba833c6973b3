const axios = require('axios');

module.exports = (id) => async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: id,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  return data;
};
