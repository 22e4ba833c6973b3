const fetch = require('fetch-retry')(require('node-fetch'));

exports.byCode = (email, code) =>
  fetch('https://acme.example.auth0.com/oauth/token', {
    retries: 3,
    method: 'POST',
    body: new URLSearchParams({ client_id: 'oLivePress', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }),
  }).then((response) => response.json());
