const request = require('request-promise');
const auth0Url = require('./auth0-url');

exports.login = (phone, code) => request.post({ uri: auth0Url('/oauth/token'), json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
