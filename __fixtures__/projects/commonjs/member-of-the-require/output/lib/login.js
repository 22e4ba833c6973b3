const request = require('request-promise');
const loginUrl = require('./constants').RO_URL;

exports.login = (phone, code) => request.post({ uri: loginUrl, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
