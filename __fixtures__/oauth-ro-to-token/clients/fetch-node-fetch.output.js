const fetch = require('node-fetch');

async function loginWithCode({ phone, code }) {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: process.env.AUTH0_CLIENT_ID,
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
      otp: code,
      scope: 'openid',
    }),
  });
  return res.json();
}

module.exports = { loginWithCode };
