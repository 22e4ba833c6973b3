const fetch = require('node-fetch');

async function post(path, payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return res.json();
}

exports.start = (phone) => post('/passwordless/start', { client_id: 'k3yL1meKiosk', connection: 'sms', phone_number: phone, send: 'code' });

exports.login = (phone, code) =>
  post('/oauth/token', { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
