const fetch = require('node-fetch');

async function login(path, payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', ...payload }),
  });
  return res.json();
}

exports.bySms = (phone, code) => login('/oauth/token', { realm: 'sms', username: phone, otp: code });

exports.byEmail = (email, code) => login('/oauth/token', { realm: 'email', username: email, otp: code });
