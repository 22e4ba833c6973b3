module.exports = {
  AUTH0: {
    domain: 'acme.example.auth0.com',
    dbEndpoint: '/oauth/ro',
    startEndpoint: '/passwordless/start'
  },
  RETRIES: 3
};
