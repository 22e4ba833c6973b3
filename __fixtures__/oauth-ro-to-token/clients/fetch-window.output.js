(function (app) {
  'use strict';

  app.loginWithCode = function (email, code) {
    return window.fetch('https://acme.example.auth0.com/oauth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        'client_id': 'shopFloor2',
        'realm': 'email',
        'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp',
        'username': email,
        'otp': code
      })
    }).then(function (response) {
      return response.json();
    });
  };
})(window.app = window.app || {});
