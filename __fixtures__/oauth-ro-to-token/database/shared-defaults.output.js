const rp = require('request-promise');

const defaults = { client_id: 'sh4r3dD3f4ults', grant_type: 'http://auth0.com/oauth/grant-type/password-realm', scope: 'openid' };

exports.login = (username, password) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: Object.assign({}, defaults, { realm: 'customers', username, password }),
  });

exports.loginStaff = (username, password) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: Object.assign({}, defaults, { realm: 'staff', username, password }),
  });
