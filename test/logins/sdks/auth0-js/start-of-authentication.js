var authentication = new auth0.Authentication({ domain: 'acme.example.auth0.com', clientID: 'nAt1veCl1entOfAcme000000000000000' });

function start(phone) {
  return new Promise(function (resolve, reject) {
    authentication.passwordless.start({ connection: 'sms', phoneNumber: phone }, function (error) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve();
    });
  });
}

function login(phone, code) {
  return new Promise(function (resolve, reject) {
    authentication.loginWithResourceOwner({ connection: 'sms', username: phone, password: code, scope: 'openid' }, function (error, result) {
      return error ? reject(new Error(JSON.stringify(error))) : resolve({ access_token: result.accessToken, id_token: result.idToken });
    });
  });
}
