const client = require('./rest-client');

module.exports = (phone, code, done) =>
  client.post('/oauth/ro', { client_id: 'und3rsc0r3', connection: 'sms', grant_type: 'password', username: phone, password: code }, (_, tokens) => done(tokens));
