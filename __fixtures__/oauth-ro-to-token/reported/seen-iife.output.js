var request = require('request');

(function (url, done) {
  request.post({
    url: url,
    json: {
      client_id: '11f3',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: process.env.PHONE,
      otp: process.env.CODE
    }
  }, done);
})('https://acme.example.auth0.com/oauth/token', function (error, response, body) {
  if (error) throw error;
  console.log(body.id_token);
});
