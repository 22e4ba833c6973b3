const request = require('request-promise-native');
const { RO_URL } = require('./urls');

exports.exchange = ({ connection, username, code }) => request.post({
  uri: RO_URL,
  form: { client_id: process.env.AUTH0_CLIENT_ID, grant_type: 'password', connection, username, password: code, scope: 'openid' },
  json: true,
});
