const c = require('centra');

exports.byCode = async (phone, code) => {
  const response = await c('https://acme.example.auth0.com', 'POST')
    .path('/oauth/token')
    .body({
      client_id: 'oLivePress',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }, 'json')
    .send();
  return response.json();
};
