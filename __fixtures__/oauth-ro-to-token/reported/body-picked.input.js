const _ = require('lodash');
const rp = require('request-promise');

exports.verify = function (options) {
  var all = { client_id: 'p1ck3d', connection: 'sms', grant_type: 'password', username: options.phone, password: options.code };
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: _.pick(all, ['client_id', 'connection', 'grant_type', 'username', 'password'])
  });
};
