const passport = require('passport');

exports.login = passport.authenticate('auth0', { scope: 'openid email' });
exports.kiosk = (auth, pin) => auth.login({ passcode: pin });
