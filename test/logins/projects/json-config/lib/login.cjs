const request = require('request-promise-native');
const config = require('../config.json');

module.exports = (username, password) => request.post({
  uri: config.auth0.loginUrl,
  json: Object.assign({ client_id: process.env.AUTH0_CLIENT_ID, scope: 'openid' }, config.login, { username, password }),
});
