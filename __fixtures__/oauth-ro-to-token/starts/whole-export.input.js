const superagent = require('superagent');

module.exports = async (phone, code) => {
  const { body } = await superagent.post(process.env.AUTH0_URL + '/oauth/ro').send({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code });
  return body;
};
