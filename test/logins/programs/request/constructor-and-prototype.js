var request = require('request');

function Passwordless(options) {
  this.domain = options.domain;
  this.clientId = options.clientId;
}

Passwordless.prototype.verify = function (phone, code, cb) {
  request.post({
    url: 'https://' + this.domain + '/oauth/ro',
    json: true,
    body: {
      client_id: this.clientId,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
      sso: false
    }
  }, function (err, res, body) {
    if (err) return cb(err);
    if (res.statusCode >= 400) return cb(new Error(body.error));
    cb(null, body);
  });
};

var passwordless = new Passwordless({ domain: process.env.AUTH0_DOMAIN, clientId: process.env.AUTH0_CLIENT_ID });

exports.login = function (phone, code) {
  return new Promise(function (resolve, reject) {
    passwordless.verify(phone, code, function (err, tokens) { err ? reject(err) : resolve(tokens); });
  });
};
