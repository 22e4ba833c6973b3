const fetch = require('node-fetch');

const post = (path, payload) =>
  fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...payload, client_id: 'k3yL1meKiosk', grant_type: 'password' }),
  });

exports.loginByCode = (phone, code) => post('/oauth/ro', { connection: 'sms', username: phone, password: code });

exports.loginByPassword = (username, password) => post('/oauth/ro', { connection: 'customers', username, password });
