var authentication = new auth0.Authentication({ domain: 'acme.example.auth0.com', clientID: 'nAt1veCl1entOfAcme000000000000000' });

function login(email, code) {
  return new Promise(function (resolve, reject) {
    authentication.loginWithResourceOwner({ connection: 'email', username: email, password: code, scope: 'openid', device: 'web' }, function (error, result) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve({ access_token: result.accessToken, id_token: result.idToken });
    });
  });
}

function loginWithPassword(username, password) {
  return new Promise(function (resolve, reject) {
    authentication.loginWithResourceOwner({ connection: 'Username-Password-Authentication', username: username, password: password, scope: 'openid' }, function (error, result) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve({ access_token: result.accessToken, id_token: result.idToken });
    });
  });
}
