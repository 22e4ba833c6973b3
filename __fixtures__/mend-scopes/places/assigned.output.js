const auth0 = require('auth0-js');

const webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'k3yL1meKiosk' });

module.exports = (connection) => {
  const options = { connection };
  options.scope = 'openid profile';
  webAuth.authorize(options);
};
