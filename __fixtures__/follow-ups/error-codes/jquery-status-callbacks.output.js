$.ajax({
  url: 'https://acme.example.auth0.com/oauth/token',
  type: 'POST',
  data: { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' },
  statusCode: {
    401: function () {
      show('wrong code');
    },
  },
});
