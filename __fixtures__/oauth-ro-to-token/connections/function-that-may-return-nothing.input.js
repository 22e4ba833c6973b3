const axios = require('axios');

function connectionOf(user) {
  if (user.phone) return 'sms';
}

exports.login = (user, secret) => {
  const connection = connectionOf(user) || 'customers';
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username: user.phone || user.name,
    password: secret,
  });
};
