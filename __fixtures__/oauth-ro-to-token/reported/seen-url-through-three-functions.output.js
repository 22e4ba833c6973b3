const rp = require('request-promise');

exports.verify = function (phone, code) {
  return call('/oauth/token', {
    client_id: 'thr33',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
};

function call(path, data) {
  return send('POST', path, data);
}

function send(method, path, data) {
  return rp({ method: method, uri: 'https://acme.example.auth0.com' + path, body: data, json: true });
}
