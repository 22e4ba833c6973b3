export const login = (phone: string, code: string) =>
  fetch('https://acme.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code }),
  });
