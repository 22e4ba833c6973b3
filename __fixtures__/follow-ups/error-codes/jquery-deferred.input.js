function login(phone, code) {
  $.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
    .done(function (tokens) {
      show(tokens.access_token);
    })
    .fail(function (xhr, status) {
      show(xhr.status == 401 ? 'wrong code' : status);
    });
}
