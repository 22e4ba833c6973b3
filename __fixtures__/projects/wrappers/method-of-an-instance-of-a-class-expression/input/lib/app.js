const { auth } = require('./auth');

exports.staff = (user, secret) => auth.login('staff', user, secret);
