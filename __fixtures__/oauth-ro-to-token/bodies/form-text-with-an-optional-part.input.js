const axios = require('axios');

exports.login = (user, code) =>
  axios.post(
    'https://acme.example.auth0.com/oauth/ro',
    'username=' + user.phone + '&password=' + code + '&connection=sms&client_id=k3yL1meKiosk' + (user.device ? '&device=' + user.device : ''),
  );
