const request = require('request');

exports.start = (phone, done) => {
  request.post('https://acme.example.auth0.com/api/v2/users', { auth: { bearer: API_TOKEN }, json: { connection: 'sms', phone_number: phone, email_verified: false } }, done);
};

exports.verify = (username, otp, done) => request.post('https://acme.example.auth0.com/oauth/token', { json: { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' } }, done);
