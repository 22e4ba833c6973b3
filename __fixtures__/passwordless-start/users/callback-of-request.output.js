const request = require('request');

exports.start = function (phone, done) {
  request({ method: 'POST', url: 'https://acme.example.auth0.com/passwordless/start', json: { connection: 'sms', phone_number: phone, client_id: 'm0dern', client_secret: process.env.AUTH0_CLIENT_SECRET, send: 'code' } }, function (err) {
    done(err);
  });
};

exports.verify = (username, otp, done) =>
  request({ method: 'POST', url: 'https://acme.example.auth0.com/oauth/token', json: { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', client_secret: process.env.AUTH0_CLIENT_SECRET, username, otp, realm: 'sms' } }, done);
