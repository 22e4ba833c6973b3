import axios from 'axios';

export const start = (to) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'm0dern',
    client_secret: process.env.AUTH0_CLIENT_SECRET,
    connection: 'sms',
    phone_number: to,
    send: 'code',
  });
