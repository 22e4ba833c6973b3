const post = (path) => (body) =>
  fetch(`https://acme.example.auth0.com${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

export const verify = (phone, code) =>
  post('/oauth/ro')({
    client_id: 'curr13d',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
