const { auth0 } = require('./client');

exports.login = (phone, code) => auth0.post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
