$('#verify').on('submit', function () {
  $.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'jqu3ry',
    connection: 'sms',
    grant_type: 'password',
    username: $('#phone').val(),
    password: $('#code').val()
  }, onLogin, 'json');
  return false;
});

function onLogin(tokens) {
  Kiosk.show(tokens.id_token);
}
