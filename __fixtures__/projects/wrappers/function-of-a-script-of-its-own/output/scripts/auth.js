function login(connection, username, password) {
  return fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password }),
  });
}

function smsLogin(phone, code) {
  return login('sms', phone, code);
}
