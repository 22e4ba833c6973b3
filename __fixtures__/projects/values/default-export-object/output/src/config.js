export default {
  domain: 'acme.auth0.com',
  roUrl: 'https://acme.auth0.com/oauth/token',
};
