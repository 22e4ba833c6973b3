const { login } = require('./auth');

exports.bySms = (phone, code) => login('sms', phone, code);
