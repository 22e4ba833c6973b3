var lock = new Auth0LockPasswordless('abc', 'acme.example.auth0.com');
lock.sms(function (error, profile, idToken) {
  keep(idToken);
});
