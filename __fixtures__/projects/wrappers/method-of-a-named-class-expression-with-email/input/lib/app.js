const Auth = require('./auth');

const auth = new Auth();

exports.second = (user, secret) => auth.login('email', user, secret);
