const fetch = require('node-fetch');

module.exports = (credentials) => {
  const params = new URLSearchParams(credentials);
  params.set('client_id', 'k3yL1meKiosk');
  params.set('connection', 'sms');
  params.set('grant_type', 'password');
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: params });
};
