const axios = require('axios');

let api;

exports.init = (gateway) => {
  api = axios.create({ baseURL: gateway + '/identity' });
};

exports.verify = (phone, code) =>
  api.post('/oauth/ro', { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code });
