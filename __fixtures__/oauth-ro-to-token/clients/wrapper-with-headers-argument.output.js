const needle = require('needle');

function call(method, url, headers, body) {
  return needle(method, url, body, { headers: headers, json: true });
}

exports.byCode = function (phone, code) {
  return call('post', 'https://acme.example.auth0.com/oauth/token', { 'accept-language': 'de' }, {
    client_id: 'wAterMill',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  });
};
