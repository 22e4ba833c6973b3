const request = require('request-promise');

module.exports = function (config) {
  return {
    login: (phone, code) => request.post({
      uri: `https://${config.domain}/oauth/ro`,
      json: { client_id: config.clientId, grant_type: 'password', connection: 'sms', username: phone, password: code },
    }),
  };
};
