exports.roUrl = 'https://acme.auth0.com/oauth/token';
