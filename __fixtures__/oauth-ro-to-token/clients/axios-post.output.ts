import axios from 'axios';

export async function verifySms(phoneNumber: string, code: string) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: process.env.AUTH0_CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phoneNumber,
    otp: code,
    scope: 'openid profile',
  });
  return data;
}
