const config = {
  domain: 'acme.auth0.com',
  roUrl: 'https://acme.auth0.com/oauth/ro',
};

export default config;
