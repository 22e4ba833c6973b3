const needle = require('needle');

function call(method, url, headers, body) {
  return needle(method, url, body, { headers: headers, json: true });
}

exports.byCode = function (phone, code) {
  return call('post', 'https://acme.example.auth0.com/oauth/ro', { 'accept-language': 'de' }, {
    client_id: 'wAterMill',
    connection: 'sms',
    username: phone,
    password: code
  });
};
