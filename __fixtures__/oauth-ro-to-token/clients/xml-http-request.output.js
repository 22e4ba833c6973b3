function login(email, code, onTokens) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/token', true);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.onload = function () {
    onTokens(JSON.parse(xhr.responseText));
  };
  xhr.send(JSON.stringify({
    client_id: 'fOodTruck',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code
  }));
}
