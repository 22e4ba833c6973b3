import axios from 'axios';

const headers = { Authorization: `Bearer ${process.env.AUTH0_API_TOKEN}` };

export async function start(phone) {
  await axios.post('https://acme.example.auth0.com/passwordless/start', { connection: 'sms', phone_number: phone, client_id: 'm0dern', send: 'code' });
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
