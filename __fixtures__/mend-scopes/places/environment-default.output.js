const { auth } = require('express-openid-connect');

module.exports = auth({
  issuerBaseURL: process.env.ISSUER,
  authorizationParams: { scope: process.env.AUTH0_SCOPE || 'openid profile email' },
});
