const { send } = require('./http');

exports.login = (phone, code) => send('/oauth/ro', { connection: 'sms', grant_type: 'password', username: phone, password: code });
