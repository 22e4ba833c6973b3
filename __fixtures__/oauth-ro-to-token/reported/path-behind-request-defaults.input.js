const request = require('request').defaults({ baseUrl: 'https://gateway.example.com/v1', json: true });

exports.verify = function (phone, code, done) {
  request.post('/oauth/ro', {
    body: { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code }
  }, done);
};
