var RO_URL = 'https://acme.example.auth0.com/oauth/ro';
var TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';
window.RO_URL = RO_URL;

function byCode(phone, code) {
  return $.post(TOKEN_URL, {
    client_id: 'hUntingLodge',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
}
