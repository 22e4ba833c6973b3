const request = require('request');

exports.login = (phone, code) => new Promise((resolve, reject) => {
  request({
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: true,
    body: { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code },
  }, (error, response, body) => (error ? reject(error) : resolve(body)));
});
