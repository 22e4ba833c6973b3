const passport = require('passport');
const OAuth2Strategy = require('passport-oauth2');

passport.use(new OAuth2Strategy({
  authorizationURL: 'https://acme.example.auth0.com/authorize',
  tokenURL: 'https://acme.example.auth0.com/oauth/ro',
  clientID: 'l1br4ry',
  clientSecret: process.env.SECRET,
  callbackURL: 'https://acme.example.com/callback',
}, function (accessToken, refreshToken, profile, done) {
  done(null, profile);
}));
