const client = require('./rest-client');

module.exports = (phone, code, done) =>
  client.post('/oauth/token', { client_id: 'und3rsc0r3', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }, (_, tokens) => done(tokens));
