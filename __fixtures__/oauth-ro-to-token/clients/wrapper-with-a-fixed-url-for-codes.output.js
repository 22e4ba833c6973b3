const rp = require('request-promise');

const CLIENT_ID = 'wAterMill';

function exchange(connection, username, password) {
  return rp.post({
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: { client_id: CLIENT_ID, realm: connection, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password },
  });
}

exports.bySms = (phone, code) => exchange('sms', phone, code);
exports.byEmail = (email, code) => exchange('email', email, code);
