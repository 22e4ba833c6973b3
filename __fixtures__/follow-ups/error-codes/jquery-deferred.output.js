function login(phone, code) {
  $.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })
    .done(function (tokens) {
      show(tokens.access_token);
    })
    .fail(function (xhr, status) {
      show(xhr.status == 401 ? 'wrong code' : status);
    });
}
