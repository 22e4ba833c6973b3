const request = require('request');

exports.login = (phone, code, done) => request.post({ url: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } }, done);
