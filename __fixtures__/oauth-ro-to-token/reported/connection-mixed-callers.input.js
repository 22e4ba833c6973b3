const request = require('request');

function exchange(connection, username, password, callback) {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    form: { client_id: 'm1xedCl1ent', connection: connection, grant_type: 'password', username: username, password: password }
  }, callback);
}

exports.loginWithCode = function (phone, code, callback) {
  exchange('sms', phone, code, callback);
};

exports.loginWithPassword = function (email, password, callback) {
  exchange('Username-Password-Authentication', email, password, callback);
};
