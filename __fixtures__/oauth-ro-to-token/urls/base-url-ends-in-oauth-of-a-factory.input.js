const axios = require('axios');

const makeApi = () => axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

exports.redeem = (phone, code) =>
  makeApi().post('/ro', { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code });
