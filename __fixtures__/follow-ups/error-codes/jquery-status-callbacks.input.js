$.ajax({
  url: 'https://acme.example.auth0.com/oauth/ro',
  type: 'POST',
  data: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' },
  statusCode: {
    401: function () {
      show('wrong code');
    },
  },
});
