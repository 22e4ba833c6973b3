module.exports = {
  clientId: 'abc',
  ro: 'https://acme.auth0.com/oauth/ro',
  token: 'https://acme.auth0.com/oauth/token'
};
