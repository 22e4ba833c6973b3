var request = require('request');

function loginUrl() {
  return 'https://' + process.env.AUTH0_DOMAIN + '/oauth/ro';
}

module.exports = function (email, code, cb) {
  request.post({
    url: loginUrl(),
    json: { client_id: 'rEefDiver', connection: 'email', grant_type: 'password', username: email, password: code }
  }, cb);
};
