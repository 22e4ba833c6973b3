(function ($) {
  var base = 'https://acme.example.auth0.com';
  var clientId = 'nAt1veCl1entOfAcme000000000000000';

  window.start = function (phone) {
    return $.post(base + '/passwordless/start', { client_id: clientId, connection: 'sms', phone_number: phone });
  };

  window.login = function (phone, code) {
    return $.post(base + '/oauth/ro', { client_id: clientId, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  };
})(jQuery);
