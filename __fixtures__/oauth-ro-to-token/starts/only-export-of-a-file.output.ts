import axios = require('axios');

async function login(phone: string, code: string): Promise<string> {
  const { data } = await axios.default.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return data.access_token;
}

export = login;
