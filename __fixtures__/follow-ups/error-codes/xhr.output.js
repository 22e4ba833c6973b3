function login(phone, code, done) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/token');
  xhr.onload = function () {
    if (xhr.status === 401) return done('wrong code');
    var body = JSON.parse(xhr.responseText);
    done(body.error === 'invalid_user_password' ? 'wrong code' : null, body);
  };
  xhr.send(JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }));
}
