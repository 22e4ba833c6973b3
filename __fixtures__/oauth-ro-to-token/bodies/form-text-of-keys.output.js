const https = require('https');

function encode(body) {
  return Object.keys(body)
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(body[key])}`)
    .join('&');
}

exports.login = (phone, code, onResponse) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  };
  const req = https.request('https://acme.example.auth0.com/oauth/token', { method: 'POST' }, onResponse);
  req.end(encode(body));
};
