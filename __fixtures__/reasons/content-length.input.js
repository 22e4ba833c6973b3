export const verify = (phone, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '118' },
    body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
