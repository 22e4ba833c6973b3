const request = require('request');

exports.login = (phone, code, done) => request.post({ url: 'https://acme.auth0.com/oauth/token', json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } }, done);
