const { Client } = require('rest-facade');

function Authenticator(options) {
  this.clientId = options.clientId;
  this.oauth = new Client(options.baseUrl + '/oauth/:type', { headers: options.headers });
}

// The library puts the type into the path.
Authenticator.prototype.verify = function (phone, code, callback) {
  const data = { client_id: this.clientId, connection: 'sms', grant_type: 'password', username: phone, password: code };
  return this.oauth.create({ type: 'ro' }, data, callback);
};

module.exports = Authenticator;
