import axios from 'axios';

export async function createUser(token: string, email: string, password: string) {
  const { data } = await axios.post(
    'https://acme.example.auth0.com/api/v2/users',
    { connection: 'Username-Password-Authentication', email, username: email, password, email_verified: false },
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return data.user_id;
}

export const createSmsUser = (token: string, phone: string) =>
  axios.post(
    'https://acme.example.auth0.com/api/v2/users',
    { connection: 'sms', phone_number: phone, username: phone, email_verified: false },
    { headers: { Authorization: `Bearer ${token}` } },
  );
