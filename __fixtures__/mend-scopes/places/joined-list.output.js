const auth0 = require('auth0-js');

const scopes = ['openid', 'profile', 'read:orders'];

module.exports = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk', scope: scopes.join(' ') });
