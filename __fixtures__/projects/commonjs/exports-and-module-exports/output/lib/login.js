const request = require('request-promise');
const config = require('./config');

exports.login = (phone, code) => request.post({ uri: config.roUrl, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
