import axios from 'axios';

export const create = (phone) =>
  axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: true });
