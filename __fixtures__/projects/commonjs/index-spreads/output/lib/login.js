const request = require('request-promise');
const auth = require('./auth');

exports.login = (phone, code) =>
  request.post({ uri: auth.RO_URL, json: { client_id: auth.clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
