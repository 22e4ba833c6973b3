var request = require('request');

module.exports = function (host, email, code, cb) {
  request({
    method: 'POST',
    url: ['https:/', host, 'oauth/ro'].join('/'),
    json: { client_id: 'gLider', connection: 'email', grant_type: 'password', username: email, password: code }
  }, cb);
};
