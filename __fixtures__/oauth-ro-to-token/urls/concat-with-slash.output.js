var request = require('request');

exports.login = function (email, code, cb) {
  request.post({
    url: this.auth0Namespace + '/oauth/token',
    form: { client_id: this.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  }, cb);
};
