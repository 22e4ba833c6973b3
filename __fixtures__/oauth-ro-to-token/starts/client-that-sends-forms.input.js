const axios = require('axios');

const client = axios.create({ baseURL: 'https://acme.example.auth0.com', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });

exports.login = async (phone, code) => {
  const { data } = await client.post('/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return data;
};
