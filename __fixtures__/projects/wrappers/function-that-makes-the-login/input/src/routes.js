const { auth } = require('./container');
exports.sms = (req) => auth.login(req.body.phone, req.body.code);
