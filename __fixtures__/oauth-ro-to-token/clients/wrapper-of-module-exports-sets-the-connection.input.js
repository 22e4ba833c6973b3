const axios = require('axios');

module.exports = {
  post(path, body) {
    return axios.post('https://acme.example.auth0.com' + path, { ...body, connection: 'customers' });
  },

  login(phone, code) {
    return module.exports.post('/oauth/ro', {
      client_id: 'bAkery',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  },
};
