const bent = require('bent');

const post = bent(process.env.AUTH0_URL, 'POST', 'json', 200);

exports.login = (phone, code) =>
  post('/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
