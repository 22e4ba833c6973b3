const axios = require('axios');

exports.login = async (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code };
  const [eu, us] = await Promise.allSettled([
    axios.post('https://acme.eu.example.auth0.com/oauth/ro', body),
    axios.post('https://acme.us.example.auth0.com/oauth/ro', body),
  ]);
  return eu.value ?? us.value;
};
