const OAUTH_BASE = 'https://acme.example.auth0.com/oauth';

async function redeem(email, code) {
  const response = await fetch(`${OAUTH_BASE}/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'cOpperMine', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }),
  });
  return response.json();
}

module.exports = redeem;
