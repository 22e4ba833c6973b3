import axios from 'axios';

export const create = (phone) =>
  axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, phone_verified: true, email_verified: false, user_metadata: { kiosk: true } });
