$('#code-form').on('submit', function (event) {
  event.preventDefault();
  $.ajax({
    type: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    data: {
      client_id: 'nUrsery',
      connection: 'sms',
      grant_type: 'password',
      username: $('#phone').val(),
      password: $('#code').val(),
      sso: false,
      scope: 'openid'
    },
    success: function (tokens) {
      app.login(tokens.id_token);
    }
  });
});
