const axios = require('axios');

const clients = {
  auth: axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' }),
  orders: axios.create({ baseURL: 'https://orders.acme.example.com' }),
};

exports.redeem = (phone, code) =>
  clients.auth.post('/token', { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
