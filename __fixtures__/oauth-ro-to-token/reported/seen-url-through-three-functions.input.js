const rp = require('request-promise');

exports.verify = function (phone, code) {
  return call('/oauth/ro', {
    client_id: 'thr33',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code
  });
};

function call(path, data) {
  return send('POST', path, data);
}

function send(method, path, data) {
  return rp({ method: method, uri: 'https://acme.example.auth0.com' + path, body: data, json: true });
}
