const passport = require('passport');

module.exports = (app) => {
  app.get('/github', passport.authenticate('github', { scope: ['user:emial', 'opend'] }));
  app.get('/line', passport.authenticate('line', { scope: 'profile,openid,emial' }));
};
