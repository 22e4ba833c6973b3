document.querySelector('form').addEventListener('submit', async ({ target }) => {
  const [phone, code] = [target.phone.value, target.code.value];
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  }),
  });
  welcome(await response.json());
});
