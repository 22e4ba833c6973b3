const axios = require('axios');

function exchange(connection, username, code) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection, grant_type: 'password', username, password: code, scope: 'openid' });
}

exports.loginBySms = (phone, code) => exchange('sms', phone, code);
exports.loginByEmail = (email, code) => exchange('email', email, code);
