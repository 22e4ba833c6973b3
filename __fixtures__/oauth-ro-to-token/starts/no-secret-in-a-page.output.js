var SECRET = 'not-a-secret-of-anyone';

function login(phone, code) {
  return $.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k1osk',
    client_secret: SECRET,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
}

function startLogin(phone) {
  return $.ajax({
    type: 'POST',
    url: 'https://acme.example.auth0.com/passwordless/start',
    contentType: 'application/json',
    data: JSON.stringify({
      client_id: 'k1osk',
      connection: 'sms',
      phone_number: phone,
      send: 'code'
    })
  });
}
