const request = require('request-promise');

exports.login = (phone, code) => request.post({ uri: 'https://acme.auth0.com/oauth/token', json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
