function login(phone, code) {
  $.ajax({
    url: 'https://acme.example.auth0.com/oauth/ro',
    type: 'POST',
    data: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' },
    success: function (tokens) {
      show(tokens.access_token);
    },
    error: function (xhr) {
      if (xhr.status === 401) return show('wrong code');
      if (xhr.responseJSON.error === 'invalid_user_password') return show('wrong code');
      show(xhr.statusText);
    },
  });
}
