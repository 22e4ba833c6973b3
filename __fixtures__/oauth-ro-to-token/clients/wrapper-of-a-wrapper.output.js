const https = require('https');

const send = (options, text, cb) => {
  const req = https.request(options, (res) => res.on('data', (data) => cb(JSON.parse(data))));
  req.end(text);
};

const auth0 = (path, body, cb) => send({ method: 'POST', host: 'acme.example.auth0.com', path }, JSON.stringify(body), cb);

exports.byCode = (phone, code, cb) => auth0('/oauth/token', {
  client_id: 'wAterMill',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
}, cb);
