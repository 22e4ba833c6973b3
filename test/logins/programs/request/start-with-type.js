var request = require('request');

exports.start = function (phone) {
  return new Promise(function (resolve, reject) {
    request.post({ url: process.env.AUTH0_URL + '/passwordless/start', form: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', type: 'sms', phoneNumber: phone } }, function (error, response, body) {
      if (error || response.statusCode !== 200) return reject(error || new Error(body));
      resolve(JSON.parse(body));
    });
  });
};

exports.login = function (phone, code) {
  return new Promise(function (resolve, reject) {
    request.post({ url: process.env.AUTH0_URL + '/oauth/ro', form: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } }, function (error, response, body) {
      if (error || response.statusCode !== 200) return reject(error || new Error(body));
      resolve(JSON.parse(body));
    });
  });
};
