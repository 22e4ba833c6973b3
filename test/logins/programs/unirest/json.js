var unirest = require('unirest');

exports.login = function (phone, code) {
  return new Promise(function (resolve, reject) {
    unirest.post('https://' + process.env.AUTH0_DOMAIN + '/oauth/ro')
      .headers({ 'Accept': 'application/json', 'Content-Type': 'application/json' })
      .send({
        "client_id": process.env.AUTH0_CLIENT_ID,
        "connection": "sms",
        "grant_type": "password",
        "username": phone,
        "password": code,
        "scope": "openid"
      })
      .end(function (response) {
        if (response.error) return reject(response.error);
        resolve(response.body);
      });
  });
};
