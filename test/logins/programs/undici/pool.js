const { Pool } = require('undici');

const pool = new Pool(process.env.AUTH0_URL, { connections: 2 });

exports.login = async (email, code) => {
  const { body } = await pool.request({
    path: '/oauth/ro',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    }).toString(),
  });
  return body.json();
};
