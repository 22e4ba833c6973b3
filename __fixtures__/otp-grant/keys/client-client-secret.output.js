const request = require('request');

const options = {
  method: 'POST',
  url: 'https://acme.example.auth0.com/oauth/token',
  headers: { 'content-type': 'application/json' },
  body: {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'm0dern',
    client_secret: process.env.AUTH0_SECRET,
    username: '+15550100',
    otp: '123456',
    realm: 'sms',
    scope: 'openid profile email',
  },
  json: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(body);
});
