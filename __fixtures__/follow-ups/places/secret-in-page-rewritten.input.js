document.querySelector('form').addEventListener('submit', async () => {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', client_secret: 'kioskSecret', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  show(await response.json());
});
