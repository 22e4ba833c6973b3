const fetch = require('node-fetch');

async function post(path, body, tries = 3) {
  const response = await fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status === 429 && tries > 1) return post(path, body, tries - 1);
  return response.json();
}

exports.byCode = (phone, code) =>
  post('/oauth/token', { client_id: 'fLourMill', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
