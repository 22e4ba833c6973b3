const jsonp = require('jsonp');
const querystring = require('querystring');

exports.verify = function (phone, code, done) {
  const query = querystring.stringify({ client_id: 'js0np', connection: 'sms', grant_type: 'password', username: phone, password: code });
  jsonp('https://acme.example.auth0.com/oauth/ro?' + query, { timeout: 15000 }, done);
};
