const rp = require('request-promise');

// The connection is a parameter of every request to the tenant.
function auth0(path, params) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com' + path,
    json: Object.assign({ client_id: 'wr4pp3d', connection: 'sms' }, params)
  });
}

exports.start = (phone) => auth0('/passwordless/start', { phone_number: phone, send: 'code' });

exports.verify = (phone, code) =>
  auth0('/oauth/ro', { grant_type: 'password', username: phone, password: code, scope: 'openid' });
