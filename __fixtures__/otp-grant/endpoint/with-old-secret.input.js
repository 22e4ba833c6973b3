const request = require('request');

request(
  {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth-token',
    json: { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', client_client_secret: SECRET, username: '+15550100', otp: '123456', realm: 'sms' },
  },
  done,
);
