function login(email, code, done) {
  $.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'nUrsery',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  }, done);
}
