const CLIENT_ID = 'abc';
const AUTH0_RO_URL = 'https://acme.auth0.com/oauth/ro';
const AUTH0_TOKEN_URL = 'https://acme.auth0.com/oauth/token';

module.exports = { AUTH0_RO_URL, AUTH0_TOKEN_URL, CLIENT_ID };
