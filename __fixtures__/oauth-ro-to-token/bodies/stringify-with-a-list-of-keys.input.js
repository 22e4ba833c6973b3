module.exports = (user, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(
      { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: user.phone, password: code, trace: user.id },
      ['client_id', 'grant_type', 'connection', 'username', 'password'],
    ),
  });
