var request = require('request');

function loginUrl() {
  return 'https://' + process.env.AUTH0_DOMAIN + '/oauth/token';
}

module.exports = function (email, code, cb) {
  request.post({
    url: loginUrl(),
    json: { client_id: 'rEefDiver', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  }, cb);
};
