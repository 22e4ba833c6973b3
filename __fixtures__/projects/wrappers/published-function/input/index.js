const { login } = require('./auth');

exports.login = login;
exports.bySms = (phone, code) => login('sms', phone, code);
