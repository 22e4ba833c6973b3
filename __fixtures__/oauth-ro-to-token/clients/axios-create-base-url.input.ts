import axios from 'axios';

const auth0 = axios.create({
  baseURL: `https://${process.env.AUTH0_DOMAIN}`,
  timeout: 3000,
});

export async function exchangeCode(phone: string, code: string) {
  const response = await auth0.post('/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    client_secret: process.env.AUTH0_CLIENT_SECRET,
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
  return response.data;
}
