const fetch = require('node-fetch');

async function post(path, payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k3yL1meKiosk', grant_type: 'password', ...payload }),
  });
  return res.json();
}

exports.loginByCode = (phone, code) => post('/oauth/token', { realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });

exports.loginByPassword = (username, password) => post('/oauth/ro', { connection: 'customers', username, password });
