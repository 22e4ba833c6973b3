(function (app) {
  'use strict';

  app.loginWithCode = function (email, code) {
    return window.fetch('https://acme.example.auth0.com/oauth/ro', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        'client_id': 'shopFloor2',
        'connection': 'email',
        'grant_type': 'password',
        'username': email,
        'password': code
      })
    }).then(function (response) {
      return response.json();
    });
  };
})(window.app = window.app || {});
