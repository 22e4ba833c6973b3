const Auth = require('./auth');

const { login } = Auth.prototype;

exports.bySms = (phone, code) => new Auth().login('sms', phone, code);
exports.byPassword = (user, secret) => login.call(null, 'staff', user, secret);
