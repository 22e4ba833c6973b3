import axios from 'axios';

export function start(phone, save) {
  axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${API_TOKEN}` } }).then((response) => save(response.data));
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
