const { login } = require('./api');
exports.verify = (phone, code) => login('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'abc', connection: 'sms', username: phone, password: code });
