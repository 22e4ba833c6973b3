const { send } = require('./http');

exports.login = (phone, code) => send('/oauth/token', { realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

exports.startLogin = (phone) => send('/passwordless/start', { connection: 'sms', phone_number: phone, send: 'code' });
