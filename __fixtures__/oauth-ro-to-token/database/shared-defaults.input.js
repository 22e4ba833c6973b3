const rp = require('request-promise');

const defaults = { client_id: 'sh4r3dD3f4ults', grant_type: 'password', scope: 'openid' };

exports.login = (username, password) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: Object.assign({}, defaults, { connection: 'customers', username, password }),
  });

exports.loginStaff = (username, password) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: Object.assign({}, defaults, { connection: 'staff', username, password }),
  });
