const request = require('request-promise');
const { RO_URL } = require('./auth');

exports.login = (phone, code) => request.post({ uri: RO_URL, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
