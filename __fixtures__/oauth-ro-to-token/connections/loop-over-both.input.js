const axios = require('axios');

exports.tryBoth = async (username, code) => {
  for (const connection of ['sms', 'email']) {
    try {
      const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'k3yL1meKiosk',
        grant_type: 'password',
        connection,
        username,
        password: code,
      });
      return data;
    } catch (error) {
      if (error.response.status !== 401) throw error;
    }
  }
  throw new Error('No such code');
};
