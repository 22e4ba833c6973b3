import axios from 'axios';

export async function create(phone) {
  await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${API_TOKEN}` } });
}

export const start = (phone_number) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone_number, send: 'code' });

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
