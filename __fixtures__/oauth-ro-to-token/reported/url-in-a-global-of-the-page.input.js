var RO_URL = 'https://acme.example.auth0.com/oauth/ro';
window.RO_URL = RO_URL;

function byCode(phone, code) {
  return $.post(RO_URL, {
    client_id: 'hUntingLodge',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
}
