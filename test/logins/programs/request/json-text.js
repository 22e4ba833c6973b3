var request = require('request');

module.exports.login = function (phone, code) {
  return new Promise(function (resolve, reject) {
    var payload = {
      'client_id': process.env.AUTH0_CLIENT_ID,
      'username': phone,
      'password': code,
      'connection': 'sms',
      'grant_type': 'password',
      'scope': 'openid'
    };
    request.post({
      uri: process.env.AUTH0_URL + '/oauth/ro',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload)
    }, function (err, response, body) {
      if (err) { reject(err); return; }
      resolve(JSON.parse(body));
    });
  });
};
