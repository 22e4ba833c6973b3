const axios = require('axios');

exports.tryBoth = async (username, code) => {
  for (const connection of ['sms', 'email']) {
    try {
      const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
        client_id: 'k3yL1meKiosk',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        realm: connection,
        username,
        otp: code,
      });
      return data;
    } catch (error) {
      if (error.response.status !== 401) throw error;
    }
  }
  throw new Error('No such code');
};
