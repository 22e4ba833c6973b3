const fetch = require('node-fetch');

async function login(path, payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k3yL1meKiosk', grant_type: 'password', ...payload }),
  });
  return res.json();
}

exports.bySms = (phone, code) => login('/oauth/ro', { connection: 'sms', username: phone, password: code });

exports.byEmail = (email, code) => login('/oauth/ro', { connection: 'email', username: email, password: code });
