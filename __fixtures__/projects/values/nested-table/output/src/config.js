export const config = {
  auth0: {
    host: 'https://acme.auth0.com',
    paths: { start: '/passwordless/start', login: '/oauth/token' },
  },
};
