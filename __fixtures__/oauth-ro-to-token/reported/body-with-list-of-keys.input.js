const KEYS = ['client_id', 'connection', 'grant_type', 'username', 'password', 'scope'];

// Only the listed keys reach the request: otp and realm would be dropped.
export function verify(phone, code, session) {
  const body = {
    ...{ client_id: 'l1st3d', connection: 'sms', grant_type: 'password' },
    username: phone,
    password: code,
    scope: 'openid',
  };
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Session': session },
    body: JSON.stringify(body, KEYS),
  });
}
