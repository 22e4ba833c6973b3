const axios = require('axios');
const qs = require('qs');
const pick = require('lodash/pick');
module.exports = axios.create({
  baseURL: 'https://acme.auth0.com',
  transformRequest: [(data) => qs.stringify(pick(data, ['client_id', 'username', 'password', 'connection', 'grant_type', 'scope']))],
});
