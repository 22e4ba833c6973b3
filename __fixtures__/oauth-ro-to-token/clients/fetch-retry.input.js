const fetch = require('fetch-retry')(require('node-fetch'));

exports.byCode = (email, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    retries: 3,
    method: 'POST',
    body: new URLSearchParams({ client_id: 'oLivePress', connection: 'email', username: email, password: code }),
  }).then((response) => response.json());
