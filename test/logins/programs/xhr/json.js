var AUTH0_DOMAIN = 'acme.example.auth0.com';
var AUTH0_CLIENT_ID = 'nAt1veCl1entOfAcme000000000000000';

function send(path, data) {
  return new Promise(function (resolve, reject) {
    var xhr = new XMLHttpRequest();
    xhr.open('POST', 'https://' + AUTH0_DOMAIN + path);
    xhr.setRequestHeader('Content-Type', 'application/json');
    xhr.onload = function () {
      if (xhr.status === 200) resolve(JSON.parse(xhr.responseText));
      else reject(new Error(xhr.responseText));
    };
    xhr.onerror = reject;
    xhr.send(JSON.stringify(data));
  });
}

function start(phone) {
  return send('/passwordless/start', { client_id: AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' });
}

function login(phone, code) {
  return send('/oauth/ro', {
    client_id: AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid'
  });
}
