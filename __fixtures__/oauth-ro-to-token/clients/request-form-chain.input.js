const request = require('request');

request.post('https://acme.example.auth0.com/oauth/ro', onTokens).form({
  client_id: process.env.AUTH0_CLIENT_ID,
  connection: 'email',
  grant_type: 'password',
  username: process.argv[2],
  password: process.argv[3],
});

function onTokens(error, response, body) {
  if (error || response.statusCode !== 200) process.exit(1);
  process.stdout.write(body);
}
