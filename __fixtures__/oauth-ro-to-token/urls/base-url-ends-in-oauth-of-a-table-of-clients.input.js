const axios = require('axios');

const clients = {
  auth: axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' }),
  orders: axios.create({ baseURL: 'https://orders.acme.example.com' }),
};

exports.redeem = (phone, code) =>
  clients.auth.post('/ro', { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code });
