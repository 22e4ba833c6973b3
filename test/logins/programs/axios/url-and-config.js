const axios = require('axios');

exports.login = async (phone, code) => {
  const response = await axios(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    data: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' },
  });
  return response.data;
};
