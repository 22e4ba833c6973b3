const login = require('./lib/login.cjs');

exports.login = (recipient, code) => login(recipient, code);
