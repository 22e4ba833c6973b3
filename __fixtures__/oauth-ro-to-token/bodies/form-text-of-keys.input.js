const https = require('https');

function encode(body) {
  return Object.keys(body)
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(body[key])}`)
    .join('&');
}

exports.login = (phone, code, onResponse) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  };
  const req = https.request('https://acme.example.auth0.com/oauth/ro', { method: 'POST' }, onResponse);
  req.end(encode(body));
};
