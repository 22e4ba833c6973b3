const axios = require('axios');

async function login(email, code) {
  const url = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`;
  const { data } = await axios.post(url, {
    client_id: 'sHepherd',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
  return data;
}

module.exports = login;
