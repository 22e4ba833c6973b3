const got = require('got');

exports.byCode = async (phone, code) => {
  const { body } = await got('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      "client_id": "oLivePress",
      "connection": "sms",
      "grant_type": "password",
      "username": phone,
      "password": code
    }, null, 2),
  });
  return JSON.parse(body);
};
