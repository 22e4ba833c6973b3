const http = require('./http.cjs');

exports.byEmail = (address, code) => http.post('/oauth/ro', { connection: 'email', username: address, password: code, scope: 'openid' });
