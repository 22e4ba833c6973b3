var request = require('superagent');

exports.login = function (email, code) {
  return new Promise(function (resolve, reject) {
    request.post('https://acme.example.auth0.com/oauth/ro')
      .type('form')
      .send({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' })
      .end(function (err, res) {
        if (err) return reject(err);
        resolve(res.body);
      });
  });
};
