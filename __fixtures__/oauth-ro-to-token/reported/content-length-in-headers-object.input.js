export const verify = (phone, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: new Headers({ 'Content-Type': 'application/json', 'Content-Length': '115' }),
    body: JSON.stringify({ client_id: 'l3ngth', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
