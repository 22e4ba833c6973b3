const request = require('request');

exports.login = (phone, code) => new Promise((resolve, reject) => {
  request.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    form: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
  }, (error, response, body) => {
    if (error) return reject(error);
    return resolve(JSON.parse(body));
  });
});
