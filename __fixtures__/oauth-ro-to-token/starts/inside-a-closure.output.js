define(['axios', 'settings'], function (axios, settings) {
  var id = settings.clientId;

  function login(email, code) {
    return axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: id,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code
    });
  }

  function startLogin(email) {
    return axios.post('https://acme.example.auth0.com/passwordless/start', {
      client_id: id,
      connection: 'email',
      email: email,
      send: 'code'
    });
  }

  return {
    'login': login,
    'startLogin': startLogin
  };
});
