const axios = require('axios');

function exchange(connection, username, code) {
  return axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: connection, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: code, scope: 'openid' });
}

exports.loginBySms = (phone, code) => exchange('sms', phone, code);
exports.loginByEmail = (email, code) => exchange('email', email, code);
