const axios = require('axios');

module.exports = async function (email, code) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'email',
    username: email,
    otp: code,
  };
  try {
    return (await axios.post('https://acme.example.auth0.com/oauth/token', body)).data;
  } finally {
    delete body.otp;
  }
};
