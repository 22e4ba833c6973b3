const axios = require('axios');

module.exports = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    "client_id": "k3yL1meKiosk",
    "grant_type": "password",
    "connection": "sms",
    "username": phone,
    "password": code,
    "authParams": { "scope": "openid" }
  });
