const url = require('url');
const request = require('request');

module.exports = (config, email, code, cb) => {
  const endpoint = url.format({
    protocol: 'https',
    hostname: config.auth0.domain,
    pathname: '/oauth/token',
  });
  request.post({
    uri: endpoint,
    json: { client_id: config.auth0.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  }, cb);
};
