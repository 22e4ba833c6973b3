const parse = (response) => response.json();

export function login(phone, code, done) {
  fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) }).then(parse).then(
    (body) => done(null, body),
    (failure) => done(failure.error === 'invalid_user_password' ? 'wrong code' : failure),
  );
}
