const querystring = require('querystring');

exports.login = async (phone, code) => {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: querystring.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    }),
  });
  return res.json();
};
