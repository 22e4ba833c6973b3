function login(connection, username, password) {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'abc', grant_type: 'password', connection, username, password }),
  });
}

function smsLogin(phone, code) {
  return login('sms', phone, code);
}
