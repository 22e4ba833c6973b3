function login(phone, code, done) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.onload = function () {
    if (xhr.status === 401) return done('wrong code');
    var body = JSON.parse(xhr.responseText);
    done(body.error === 'invalid_user_password' ? 'wrong code' : null, body);
  };
  xhr.send(JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }));
}
