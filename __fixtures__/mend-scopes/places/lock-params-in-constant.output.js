const { Auth0LockPasswordless } = require('auth0-lock');

const options = {
  allowedConnections: ['sms'],
  auth: {
    params: {
      scope: 'openid offline_access',
    },
  },
};

module.exports = new Auth0LockPasswordless('k3yL1meKiosk', 'acme.example.auth0.com', options);
