module.exports = 'https://acme.auth0.com/oauth/ro';
