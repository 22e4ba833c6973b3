const axios = require('axios');

exports.login = async (phone, code) => {
  const body = { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code };
  const [eu, us] = await Promise.allSettled([
    axios.post('https://acme.eu.example.auth0.com/oauth/token', body),
    axios.post('https://acme.us.example.auth0.com/oauth/token', body),
  ]);
  return eu.value ?? us.value;
};
