const request = require('request-promise');
const { AUTH0_TOKEN_URL } = require('./constants');

exports.bySms = (phone, code) => request.post({ uri: AUTH0_TOKEN_URL, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
