const request = require('request-promise');

// Logs in with the fingerprint: the stored ID token stands for the user.
exports.loginWithTouch = (idToken, device) =>
  request.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 't0uch',
      connection: 'sms',
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      id_token: idToken,
      device,
      scope: 'openid',
    },
  });
