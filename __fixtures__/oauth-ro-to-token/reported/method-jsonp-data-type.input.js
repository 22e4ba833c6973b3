$.ajax({
  url: 'https://acme.example.auth0.com/oauth/ro',
  dataType: 'jsonp',
  data: {
    client_id: 'js0np',
    connection: 'sms',
    grant_type: 'password',
    username: $('#phone').val(),
    password: $('#code').val()
  }
}).done(function (tokens) {
  sessionStorage.setItem('id_token', tokens.id_token);
});
