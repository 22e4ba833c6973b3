const request = require('request-promise');
const { clientId, token: ro } = require('./config');

exports.bySms = (phone, code) => request.post({ uri: ro, json: { client_id: clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
