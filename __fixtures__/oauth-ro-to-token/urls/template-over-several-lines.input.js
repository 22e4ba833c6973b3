const rp = require('request-promise');

module.exports = (config, email, code) =>
  rp.post({
    uri: `https://${
      config.auth0.domain // without the scheme
    }/oauth/ro`,
    json: { client_id: config.auth0.clientId, connection: 'email', grant_type: 'password', username: email, password: code },
  });
