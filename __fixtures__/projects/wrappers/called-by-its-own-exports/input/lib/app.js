const auth = require('./auth');

exports.sms = (phone, code) => auth.login('sms', phone, code);
