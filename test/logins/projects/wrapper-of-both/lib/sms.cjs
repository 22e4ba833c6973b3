const { post } = require('./http.cjs');

exports.bySms = (phone, code) => post('/oauth/ro', { connection: 'sms', username: phone, password: code, scope: 'openid' });
