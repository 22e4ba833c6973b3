const c = require('centra');

exports.byCode = async (phone, code) => {
  const response = await c('https://acme.example.auth0.com', 'POST')
    .path('/oauth/ro')
    .body({
      client_id: 'oLivePress',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    }, 'json')
    .send();
  return response.json();
};
