const request = require('request-promise');

module.exports = function (config) {
  return {
    login: (phone, code) => request.post({
      uri: `https://${config.domain}/oauth/token`,
      json: { client_id: config.clientId, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code },
    }),
  };
};
