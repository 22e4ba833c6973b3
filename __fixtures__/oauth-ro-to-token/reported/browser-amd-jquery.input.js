define(['jquery', './session'], function ($, session) {
  return {
    verify: function (phone, code) {
      return $.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: '4md',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        scope: 'openid'
      }).then(session.open);
    }
  };
});
