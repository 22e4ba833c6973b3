const request = require('request-promise');
const config = require('./config.json');

exports.bySms = (phone, code) => request.post({ uri: config.tokenUrl, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
