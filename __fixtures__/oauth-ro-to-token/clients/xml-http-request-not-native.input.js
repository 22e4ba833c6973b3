function login(email, code) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(JSON.stringify({
    client_id: 'fOodTruck',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  }));
  return xhr;
}
