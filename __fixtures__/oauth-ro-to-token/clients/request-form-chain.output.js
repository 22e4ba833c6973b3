const request = require('request');

request.post('https://acme.example.auth0.com/oauth/token', onTokens).form({
  client_id: process.env.AUTH0_CLIENT_ID,
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: process.argv[2],
  otp: process.argv[3],
});

function onTokens(error, response, body) {
  if (error || response.statusCode !== 200) process.exit(1);
  process.stdout.write(body);
}
