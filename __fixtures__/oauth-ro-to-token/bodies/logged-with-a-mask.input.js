const axios = require('axios');

exports.login = (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code };
  console.log('login', { ...body, password: '***' });
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
