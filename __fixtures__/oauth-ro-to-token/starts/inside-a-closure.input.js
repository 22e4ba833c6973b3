define(['axios', 'settings'], function (axios, settings) {
  var id = settings.clientId;

  function login(email, code) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: id,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code
    });
  }

  return {
    'login': login
  };
});
