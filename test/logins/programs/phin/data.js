const p = require('phin');

exports.login = async (email, code) => {
  const res = await p({
    url: `https://${process.env.AUTH0_DOMAIN}/oauth/ro`,
    method: 'POST',
    parse: 'json',
    data: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    },
  });
  return res.body;
};
