const got = require('got');

module.exports.login = async (email, code) => {
  const options = {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid email',
    },
    responseType: 'json',
  };
  const response = await got.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, options);
  return response.body;
};
