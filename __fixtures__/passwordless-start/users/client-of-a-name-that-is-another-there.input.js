import axios from 'axios';

const id = 'm0dern';

export async function start(phone, id) {
  await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${API_TOKEN}` } });
  await log(id);
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: id, username, otp, realm: 'sms' });
