import axios from 'axios';

export async function start(phone) {
  await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${API_TOKEN}` } });
}
