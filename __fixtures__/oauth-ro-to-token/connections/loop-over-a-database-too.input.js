const axios = require('axios');

exports.tryAll = async (username, secret) => {
  for (const connection of ['sms', 'email', 'customers']) {
    const { data, status } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection,
      username,
      password: secret,
    });
    if (status === 200) return data;
  }
  throw new Error('Wrong password or code');
};
