const got = require('got');

exports.byCode = async (phone, code) => {
  const { body } = await got('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      "client_id": "oLivePress",
      "realm": "sms",
      "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
      "username": phone,
      "otp": code
    }, null, 2),
  });
  return JSON.parse(body);
};
