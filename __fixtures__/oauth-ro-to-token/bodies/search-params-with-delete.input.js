const fetch = require('node-fetch');

module.exports = (phone, code, { offline }) => {
  const params = new URLSearchParams({
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid offline_access',
  });
  if (!offline) params.delete('scope');
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: params });
};
