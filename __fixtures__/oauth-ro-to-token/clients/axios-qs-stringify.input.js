const axios = require('axios');
const qs = require('qs');

async function token(phone, code) {
  const form = qs.stringify({
    client_id: 'mUseumPass',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', form, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return data.access_token;
}

module.exports = token;
