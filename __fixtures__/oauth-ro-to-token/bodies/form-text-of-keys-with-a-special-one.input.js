const axios = require('axios');

exports.login = (phone, code) => {
  const fields = { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code };
  const form = Object.keys(fields)
    .map((key) => (key === 'password' ? 'password=' + encodeURIComponent(fields[key]) : key + '=' + fields[key]))
    .join('&');
  return axios.post('https://acme.example.auth0.com/oauth/ro', form);
};
