const Auth = require('./auth');

exports.staff = (user, secret) => new Auth('staff').login(user, secret);
