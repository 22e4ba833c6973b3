const axios = require('axios');

module.exports = async (login, secret) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: login, password: secret };
  const send = () => axios.post('https://acme.example.auth0.com/oauth/ro', body);
  try {
    return await send();
  } catch {
    body.connection = 'customers';
    return send();
  }
};
