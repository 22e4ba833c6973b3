'use strict';

module.exports.login = async (email, code) => {
  const response = await fetch(process.env.AUTH0_URL + '/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    }),
  });
  return response.json();
};
