function verify(phone, code, done) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.onload = function () { done(JSON.parse(xhr.responseText)); };
  xhr.send(JSON.stringify({
    client_id: 'xhr',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  }));
}
