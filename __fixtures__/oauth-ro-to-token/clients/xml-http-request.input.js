function login(email, code, onTokens) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro', true);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.onload = function () {
    onTokens(JSON.parse(xhr.responseText));
  };
  xhr.send(JSON.stringify({
    client_id: 'fOodTruck',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  }));
}
