const request = require('request');

exports.login = (phone, code) => new Promise((resolve, reject) => {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    json: true,
    body: { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  }, (error, response, body) => (error ? reject(error) : resolve(body)));
});
