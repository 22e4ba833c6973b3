const fetch = require('node-fetch');

module.exports.login = async function login(phone, code) {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid'
    })
  });
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  return response.json();
};
