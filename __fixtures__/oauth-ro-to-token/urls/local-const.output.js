const axios = require('axios');

async function login(email, code) {
  const url = `https://${process.env.AUTH0_DOMAIN}/oauth/token`;
  const { data } = await axios.post(url, {
    client_id: 'sHepherd',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
  return data;
}

module.exports = login;
