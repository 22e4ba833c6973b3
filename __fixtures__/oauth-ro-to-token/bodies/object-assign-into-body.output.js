const fetch = require('node-fetch');

module.exports = async function exchange(phone, code) {
  const body = { client_id: process.env.CLIENT_ID, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' };
  Object.assign(body, { realm: 'sms', username: phone, otp: code });
  const res = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return res.json();
};
