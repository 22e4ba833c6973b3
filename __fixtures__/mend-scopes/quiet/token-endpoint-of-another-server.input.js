const axios = require('axios');

exports.tokens = (code) =>
  axios.post('https://id.vendor.example.com/oauth/token', { grant_type: 'authorization_code', code, scope: 'opend,profle' });
