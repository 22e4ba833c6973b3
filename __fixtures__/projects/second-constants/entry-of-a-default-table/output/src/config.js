export default {
  clientId: 'abc',
  roUrl: 'https://acme.auth0.com/oauth/ro',
  tokenUrl: 'https://acme.auth0.com/oauth/token',
};
