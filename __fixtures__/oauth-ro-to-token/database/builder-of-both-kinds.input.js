const rp = require('request-promise');

const exchange = (connection, username, password) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: { client_id: 'b0th', connection, grant_type: 'password', username, password },
  });

exports.verify = (phone, code) => exchange('sms', phone, code);
exports.login = (email, password) => exchange('customers', email, password);
