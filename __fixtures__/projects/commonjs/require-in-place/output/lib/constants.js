module.exports = { auth0: { login: 'https://acme.auth0.com/oauth/token' } };
