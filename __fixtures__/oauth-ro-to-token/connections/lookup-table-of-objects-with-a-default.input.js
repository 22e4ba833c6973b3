const axios = require('axios');

const CHANNELS = { phone: { label: 'Text message', connection: 'sms' } };

exports.login = (channel, username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: CHANNELS[channel]?.connection ?? 'customers',
    username,
    password: secret,
  });
