var SECRET = 'not-a-secret-of-anyone';

function login(phone, code) {
  return $.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k1osk',
    client_secret: SECRET,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
}
