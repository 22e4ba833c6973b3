const request = require('request-promise');
const { default: uri } = require('./ro-url.mjs');

exports.login = (phone, code) => request.post({ uri, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
