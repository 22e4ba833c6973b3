const CLIENT_ID = 'abc';
const AUTH0_RO_URL = 'https://acme.auth0.com/oauth/ro';

module.exports = { AUTH0_RO_URL, CLIENT_ID };
