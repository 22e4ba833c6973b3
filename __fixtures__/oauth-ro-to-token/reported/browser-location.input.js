export async function verify(email, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'l0c4t10n', connection: 'email', grant_type: 'password', username: email, password: code }),
  });
  if (response.ok) location.assign('/home');
}
