var webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'nAt1veCl1entOfAcme000000000000000', responseType: 'token id_token', redirectUri: 'https://app.example.com/' });

function start(phone) {
  return new Promise(function (resolve, reject) {
    webAuth.client.passwordless.start({ connection: 'sms', phoneNumber: phone }, function (error) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve();
    });
  });
}

function login(phone, code) {
  return new Promise(function (resolve, reject) {
    webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code, scope: 'openid' }, function (error, result) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve({ access_token: result.accessToken, id_token: result.idToken });
    });
  });
}
