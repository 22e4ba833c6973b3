const request = require('request-promise');

exports.login = (phone, code) => request.post({ uri: require('./constants').auth0.login, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
