/* global auth0 */
var webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

module.exports = function logIn() {
  webAuth.authorize({ connection: 'sms', scope: 'openid' });
};
