const axios = require('axios');

// Applications may set another connection before the first login.
const settings = { clientId: '3xp0rt3d', connection: 'sms' };

exports.settings = settings;

exports.login = (username, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: settings.clientId,
    connection: settings.connection,
    grant_type: 'password',
    username,
    password: code,
  });
