import axios from 'axios';

export const create = (email) =>
  axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'email', email, email_verified: true, phone_number: undefined });
