const axios = require('axios');

exports.sms = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code,
  });

exports.email = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection: 'email', grant_type: 'password', username: email, password: code,
  });

exports.password = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection: 'customers', grant_type: 'password', username, password,
  });

exports.any = (connection, username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', connection, grant_type: 'password', username, password,
  });
