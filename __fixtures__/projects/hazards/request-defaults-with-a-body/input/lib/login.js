const http = require('./http');

exports.login = (phone, code) => http.post({ uri: 'https://acme.auth0.com/oauth/ro', form: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
