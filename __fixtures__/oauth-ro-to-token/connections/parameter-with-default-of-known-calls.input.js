const axios = require('axios');

const login = (username, code, connection = 'sms') =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: code,
  });

exports.byPhone = (phone, code) => login(phone, code);
exports.byMail = (mail, code) => login(mail, code, 'email');
