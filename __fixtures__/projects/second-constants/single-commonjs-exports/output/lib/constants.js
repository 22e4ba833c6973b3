exports.CLIENT_ID = 'abc';
exports.AUTH0_RO_URL = 'https://acme.auth0.com/oauth/ro';
exports.AUTH0_TOKEN_URL = 'https://acme.auth0.com/oauth/token';
