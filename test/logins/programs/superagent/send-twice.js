const agent = require('superagent');

module.exports = {
  start(phone) {
    return agent.post(process.env.AUTH0_URL + '/passwordless/start').send({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone });
  },
  async login(phone, code) {
    const { body } = await agent('POST', process.env.AUTH0_URL + '/oauth/ro')
      .send({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password' })
      .send({ username: phone, password: code, scope: 'openid' });
    return body;
  },
};
