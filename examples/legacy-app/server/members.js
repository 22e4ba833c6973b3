'use strict';

const axios = require('axios');

/** Members have a password; it is kept in a database connection. */
async function loginMember(username, password) {
  const { data } = await axios.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'Members',
    grant_type: 'password',
    username,
    password,
    scope: 'openid profile',
  });
  return data.id_token;
}

module.exports = { loginMember };
