const passport = require('passport');
const LinkedIn = require('passport-linkedin-oauth2').Strategy;

passport.use(new LinkedIn({
  clientID: process.env.LINKEDIN_KEY,
  clientSecret: process.env.LINKEDIN_SECRET,
  callbackURL: 'https://app.acme.example.com/callback',
  scope: 'opend,profile,email',
}, (token, secret, profile, done) => done(null, profile)));

module.exports = (app) => app.get('/in', passport.authenticate('linkedin', { scope: 'openid,profile' }));
