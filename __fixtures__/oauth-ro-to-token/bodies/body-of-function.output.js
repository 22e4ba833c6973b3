const fetch = require('node-fetch');

function bodyFor(phone, code) {
  return {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
    scope: 'openid',
  };
}

exports.login = async (phone, code) => {
  const res = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(bodyFor(phone, code)),
  });
  return res.json();
};
