const request = require('request-promise');
const { CLIENT_ID, RO_URL } = require('./constants');

exports.login = (phone, code) => request.post({ uri: RO_URL, json: { client_id: CLIENT_ID, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
