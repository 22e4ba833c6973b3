const rp = require('request-promise');

module.exports = (config, email, code) =>
  rp.post({
    uri: `https://${
      config.auth0.domain // without the scheme
    }/oauth/token`,
    json: { client_id: config.auth0.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
