const rp = require('request-promise');

const CLIENT_ID = 'wAterMill';

function exchange(connection, username, password) {
  return rp.post({
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: { client_id: CLIENT_ID, connection, grant_type: 'password', username, password },
  });
}

exports.bySms = (phone, code) => exchange('sms', phone, code);
exports.byEmail = (email, code) => exchange('email', email, code);
