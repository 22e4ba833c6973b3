const superagent = require('superagent');

module.exports = async (phone, code) => {
  const { body } = await superagent.post(process.env.AUTH0_URL + '/oauth/token').send({ client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return body;
};

module.exports.startLogin = async (phone) => {
  await superagent.post(process.env.AUTH0_URL + '/passwordless/start').send({ client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' });
};
