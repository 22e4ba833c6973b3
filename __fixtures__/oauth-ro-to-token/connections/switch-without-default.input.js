const axios = require('axios');

exports.login = (channel, username, code) => {
  let connection;
  switch (channel) {
    case 'text':
      connection = 'sms';
      break;
    case 'mail':
      connection = 'email';
      break;
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: code,
  });
};
