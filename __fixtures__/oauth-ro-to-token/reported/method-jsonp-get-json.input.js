function verify(phone, code, done) {
  $.getJSON('https://acme.example.auth0.com/oauth/ro?callback=?', {
    client_id: 'js0np',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid'
  }, done);
}
