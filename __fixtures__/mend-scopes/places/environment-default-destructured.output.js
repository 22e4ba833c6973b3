const { auth } = require('express-openid-connect');

const { AUTH0_SCOPE = 'openid profile' } = process.env;

module.exports = auth({ authorizationParams: { scope: AUTH0_SCOPE } });
