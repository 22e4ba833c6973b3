var request = require('request');

exports.login = function (email, code, cb) {
  request.post({
    url: this.auth0Namespace + '/oauth/ro',
    form: { client_id: this.clientId, connection: 'email', grant_type: 'password', username: email, password: code }
  }, cb);
};
