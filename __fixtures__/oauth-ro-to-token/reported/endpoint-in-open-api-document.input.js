module.exports = {
  openapi: '3.0.0',
  info: { title: 'Login', version: '1.0.0' },
  paths: {
    '/oauth/ro': {
      post: {
        summary: 'Exchanges a code',
        responses: { 200: { description: 'Tokens' } },
      },
    },
  },
};
