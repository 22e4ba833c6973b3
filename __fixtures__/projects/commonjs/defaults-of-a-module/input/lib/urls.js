exports.ro = 'https://acme.auth0.com/oauth/ro';
