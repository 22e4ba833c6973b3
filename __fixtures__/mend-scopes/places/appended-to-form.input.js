const fetch = require('node-fetch');

module.exports = (code) => {
  const form = new URLSearchParams();
  form.append('grant_type', 'authorization_code');
  form.append('code', code);
  form.append('scope', 'opend');
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: form });
};
