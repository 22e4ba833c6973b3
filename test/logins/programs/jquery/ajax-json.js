function login(email, code) {
  var deferred = $.Deferred();
  $.ajax('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    contentType: 'application/json',
    data: JSON.stringify({
      client_id: 'nAt1veCl1entOfAcme000000000000000',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid offline_access',
      device: navigator.userAgent
    }),
    success: function (tokens) {
      $('body').addClass('signed-in');
      deferred.resolve(tokens);
    },
    error: function (xhr) {
      deferred.reject(new Error(xhr.statusText));
    }
  });
  return deferred.promise();
}
