var needle = require('needle');

exports.login = function (email, code) {
  return new Promise(function (resolve, reject) {
    var data = { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' };
    needle.post('https://' + process.env.AUTH0_DOMAIN + '/oauth/ro', data, function (err, resp) {
      if (err) return reject(err);
      resolve(resp.body);
    });
  });
};
