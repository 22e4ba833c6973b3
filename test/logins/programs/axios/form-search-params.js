const axios = require('axios');

exports.login = async (phone, code) => {
  const params = new URLSearchParams();
  params.append('client_id', process.env.AUTH0_CLIENT_ID);
  params.append('username', phone);
  params.append('password', code);
  params.append('connection', 'sms');
  params.append('grant_type', 'password');
  params.append('scope', 'openid');

  const { data } = await axios.post(`${process.env.AUTH0_URL}/oauth/ro`, params);
  return data;
};
