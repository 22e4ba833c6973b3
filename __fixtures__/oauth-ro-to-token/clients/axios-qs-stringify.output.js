const axios = require('axios');
const qs = require('qs');

async function token(phone, code) {
  const form = qs.stringify({
    client_id: 'mUseumPass',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', form, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return data.access_token;
}

module.exports = token;
