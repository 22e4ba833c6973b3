const RO_URL = 'https://acme.auth0.com/oauth/ro';

module.exports = { RO_URL };
