const passport = require('passport');
const RobloxStrategy = require('./strategies/roblox');

module.exports = function (app) {
  passport.use(new RobloxStrategy({
    clientID: process.env.ROBLOX_CLIENT,
    clientSecret: process.env.ROBLOX_SECRET,
    callbackURL: 'https://games.example.com/oauth/roblox/callback',
  }));

  app.get('/oauth/roblox', passport.authenticate('roblox'));
  app.get('/oauth/roblox/callback', passport.authenticate('roblox', { successRedirect: '/' }));
};
