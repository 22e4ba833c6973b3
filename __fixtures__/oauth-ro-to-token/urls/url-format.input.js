const url = require('url');
const request = require('request');

module.exports = (config, email, code, cb) => {
  const endpoint = url.format({
    protocol: 'https',
    hostname: config.auth0.domain,
    pathname: '/oauth/ro',
  });
  request.post({
    uri: endpoint,
    json: { client_id: config.auth0.clientId, connection: 'email', grant_type: 'password', username: email, password: code },
  }, cb);
};
