const axios = require('axios');

function via(user) {
  return user.phone && 'sms';
}

exports.login = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: via(user) || user.preferred || 'email',
    username: user.phone || user.email,
    password: code,
  });
