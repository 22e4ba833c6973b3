var request = require('request');

function post(path, json) {
  return new Promise(function (resolve, reject) {
    request({ method: 'POST', url: 'https://' + process.env.AUTH0_DOMAIN + path, json: json }, function (err, res, body) {
      if (err) return reject(err);
      if (res.statusCode !== 200) return reject(new Error(body.error_description || body.error));
      resolve(body);
    });
  });
}

exports.start = function (phone) {
  return post('/passwordless/start', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone });
};

exports.login = function (phone, code) {
  return post('/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid'
  });
};
