import axios from 'axios';

export async function verifySms(phoneNumber: string, code: string) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phoneNumber,
    password: code,
    scope: 'openid profile',
  });
  return data;
}
