const axios = require('axios');

module.exports = async (connections, login, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: login, password: code };
  for (body.connection of connections) {
    const { status, data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
    if (status === 200) return data;
  }
};
