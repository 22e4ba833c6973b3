import axios from 'axios';

export function start(phone, show) {
  axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${API_TOKEN}` } }).then(() => show('sent')).catch((error) => show(error.message));
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
