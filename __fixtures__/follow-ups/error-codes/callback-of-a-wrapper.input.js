const request = require('request');

function post(url, json, done) {
  request({ method: 'POST', url, json }, (error, response, body) => {
    if (error) return done(error);
    done(null, body, response);
  });
}

exports.login = (phone, code) =>
  post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }, (error, body, response) => {
    if (response.statusCode === 401) throw new Error(body.error);
  });

exports.orders = () => post('https://api.example.com/orders', {}, (error, body, response) => response.statusCode === 401);
