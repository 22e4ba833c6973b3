const passport = require('passport');

module.exports = (app) => {
  app.get('/login', passport.authenticate('auth0', { scope: ['openid', 'email', 'profile'] }));
};
