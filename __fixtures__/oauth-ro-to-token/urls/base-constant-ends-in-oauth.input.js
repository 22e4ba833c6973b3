const OAUTH_BASE = 'https://acme.example.auth0.com/oauth';

async function redeem(email, code) {
  const response = await fetch(`${OAUTH_BASE}/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'cOpperMine', connection: 'email', grant_type: 'password', username: email, password: code }),
  });
  return response.json();
}

module.exports = redeem;
