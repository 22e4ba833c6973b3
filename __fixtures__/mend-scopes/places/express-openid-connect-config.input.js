const { auth } = require('express-openid-connect');

const config = {
  authRequired: false,
  secret: process.env.SECRET,
  authorizationParams: {
    scope: 'opend email',
  },
};

module.exports = (app) => app.use(auth(config));
