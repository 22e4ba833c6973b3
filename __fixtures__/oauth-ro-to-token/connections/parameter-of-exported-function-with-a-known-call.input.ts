import axios from 'axios';

export async function login(connection: string, username: string, secret: string) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
  return data;
}

export const byPhone = (phone: string, code: string) => login('sms', phone, code);
