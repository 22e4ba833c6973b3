import axios from 'axios';

const management = axios.create({ baseURL: 'https://acme.example.auth0.com', headers: { Authorization: `Bearer ${process.env.AUTH0_API_TOKEN}` } });

export async function start(phone) {
  await management.post('/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false });
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
