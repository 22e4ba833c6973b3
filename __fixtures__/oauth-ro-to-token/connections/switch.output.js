const axios = require('axios');

exports.login = (channel, username, code) => {
  let connection;
  switch (channel) {
    case 'text':
    case 'voice':
      connection = 'sms';
      break;
    default:
      connection = 'email';
  }
  return axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: connection,
    username,
    otp: code,
  });
};
