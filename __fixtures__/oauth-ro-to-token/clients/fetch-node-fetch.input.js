const fetch = require('node-fetch');

async function loginWithCode({ phone, code }) {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: process.env.AUTH0_CLIENT_ID,
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      grant_type: 'password',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid',
    }),
  });
  return res.json();
}

module.exports = { loginWithCode };
