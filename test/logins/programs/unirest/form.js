const unirest = require('unirest');

exports.login = async (phone, code) => {
  const response = await unirest
    .post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`)
    .type('application/x-www-form-urlencoded')
    .form({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return response.body;
};
