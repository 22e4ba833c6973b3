const fetch = require('node-fetch');

module.exports = (phone, code, { offline }) => {
  const params = new URLSearchParams({
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid offline_access',
  });
  if (!offline) params.delete('scope');
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: params });
};
