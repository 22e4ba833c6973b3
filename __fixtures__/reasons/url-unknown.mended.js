// The setting LOGIN_URL of every deployment names /oauth/token too.
const url = process.env.LOGIN_URL || 'https://acme.example.auth0.com/oauth/token';

export const verify = (phone, code) =>
  axios.post(url, {
    client_id: CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
