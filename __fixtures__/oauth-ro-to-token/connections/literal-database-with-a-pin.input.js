const axios = require('axios');

// The pin is printed on the customer's card.
exports.login = (phone, pin) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'customer-cards',
    username: phone,
    password: pin,
  });
