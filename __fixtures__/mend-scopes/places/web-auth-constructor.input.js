var auth0 = require('auth0-js');

module.exports = new auth0.WebAuth({
  domain: process.env.AUTH0_DOMAIN,
  clientID: process.env.AUTH0_CLIENT_ID,
  scope: 'opend profile'
});
