const { URLSearchParams } = require('url');
const fetch = require('node-fetch');

module.exports = (email, code) => {
  const form = new URLSearchParams([
    ['client_id', 'k3yL1meKiosk'],
    ['grant_type', 'password'],
    ['connection', 'email'],
    ['device', 'kiosk'],
    ['username', email],
    ['password', code],
  ]);
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: form });
};
