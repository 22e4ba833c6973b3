function login(phone, code, done) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.onreadystatechange = function () {
    if (this.readyState !== 4) return;
    if (this.status === 401) done('wrong code');
    else done(null, JSON.parse(this.responseText));
  };
  xhr.addEventListener('load', (event) => {
    if (event.target.status === 401) done('wrong code');
  });
  xhr.send(JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }));
}
