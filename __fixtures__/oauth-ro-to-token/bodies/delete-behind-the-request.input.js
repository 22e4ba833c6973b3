const axios = require('axios');

module.exports = async function (email, code) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'email',
    username: email,
    password: code,
  };
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/ro', body)).data;
  } finally {
    delete body.password;
  }
};
