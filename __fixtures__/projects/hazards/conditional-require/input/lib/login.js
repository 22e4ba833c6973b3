const request = require('request-promise');
const config = process.env.STAFF ? require('./staff') : require('./sms');

exports.login = (username, password) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: config.connection, username, password } });
