$('#send').on('click', () => {
  $.ajax({
    method: 'POST',
    url: 'https://' + AUTH0_DOMAIN + '/passwordless/start',
    data: { client_id: AUTH0_CLIENT_ID, connection: 'email', email: $('#email').val(), send: 'code' },
  });
});
