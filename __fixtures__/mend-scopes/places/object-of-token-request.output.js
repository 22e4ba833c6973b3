const request = require('request');

request.post({
  url: 'https://acme.example.auth0.com/oauth/token',
  json: {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: process.env.CLIENT_ID,
    username: '+15550100001',
    otp: '123456',
    realm: 'sms',
    scope: 'openid profile email',
  },
}, console.log);
