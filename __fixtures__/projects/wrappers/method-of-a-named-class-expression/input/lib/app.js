const Auth = require('./auth');

const auth = new Auth();

exports.second = (user, secret) => auth.login('staff', user, secret);
