const axios = require('axios');

const makeApi = () => axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

exports.redeem = (phone, code) =>
  makeApi().post('/token', { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
