var request = require('request');

(function (url, done) {
  request.post({
    url: url,
    json: {
      client_id: '11f3',
      connection: 'sms',
      grant_type: 'password',
      username: process.env.PHONE,
      password: process.env.CODE
    }
  }, done);
})('https://acme.example.auth0.com/oauth/ro', function (error, response, body) {
  if (error) throw error;
  console.log(body.id_token);
});
