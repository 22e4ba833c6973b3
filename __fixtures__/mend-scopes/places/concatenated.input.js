const auth0 = require('auth0-js');

module.exports = new auth0.WebAuth({
  domain: 'acme.example.auth0.com',
  clientID: 'k3yL1meKiosk',
  scope: 'opend profile' +
    ' read:orders',
});
