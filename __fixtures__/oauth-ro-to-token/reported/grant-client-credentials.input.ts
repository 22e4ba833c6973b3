import axios from 'axios';

export async function machineToken(): Promise<string> {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    grant_type: 'client_credentials',
    client_id: process.env.CLIENT_ID,
    client_secret: process.env.CLIENT_SECRET,
    connection: 'sms',
    username: process.env.USER_PHONE,
    password: process.env.USER_CODE,
  });
  return data.access_token;
}
