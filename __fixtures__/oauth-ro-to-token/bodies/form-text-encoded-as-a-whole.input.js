const axios = require('axios');

exports.login = (phone, code) =>
  axios.post(
    'https://acme.example.auth0.com/oauth/ro',
    encodeURI(`client_id=k3yL1meKiosk&connection=sms&username=${phone}&password=${code}&grant_type=password`),
  );
