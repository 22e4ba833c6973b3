const parse = (response) => response.json();

export function login(phone, code, done) {
  fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) }).then(parse).then(
    (body) => done(null, body),
    (failure) => done(failure.error === 'invalid_user_password' ? 'wrong code' : failure),
  );
}
