const superagent = require('superagent');

exports.login = async (phone, code) => {
  const response = await superagent
    .post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`)
    .set('Accept', 'application/json')
    .send({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    });
  return response.body;
};
