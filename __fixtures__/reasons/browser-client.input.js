document.querySelector('form').addEventListener('submit', ({ target }) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: target.phone.value, password: target.code.value }),
  }),
);
