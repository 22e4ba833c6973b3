const axios = require('axios');
const qs = require('qs');

exports.verify = (phone, code) => {
  const body = { client_id: 'f1lt3r', connection: 'sms', grant_type: 'password', username: phone, password: code };
  return axios.post(
    'https://acme.example.auth0.com/oauth/ro',
    qs.stringify(body, { filter: ['client_id', 'connection', 'grant_type', 'username', 'password'] }),
  );
};
