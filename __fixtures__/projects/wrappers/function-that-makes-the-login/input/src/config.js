module.exports = { url: 'https://acme.example.auth0.com/oauth/ro' };
