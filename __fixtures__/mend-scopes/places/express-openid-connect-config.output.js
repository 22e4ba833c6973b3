const { auth } = require('express-openid-connect');

const config = {
  authRequired: false,
  secret: process.env.SECRET,
  authorizationParams: {
    scope: 'openid email',
  },
};

module.exports = (app) => app.use(auth(config));
