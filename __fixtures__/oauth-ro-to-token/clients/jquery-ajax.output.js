$('#code-form').on('submit', function (event) {
  event.preventDefault();
  $.ajax({
    type: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    data: {
      client_id: 'nUrsery',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: $('#phone').val(),
      otp: $('#code').val(),
      scope: 'openid'
    },
    success: function (tokens) {
      app.login(tokens.id_token);
    }
  });
});
