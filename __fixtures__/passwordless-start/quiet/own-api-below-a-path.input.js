import axios from 'axios';

export const start = (to) =>
  axios.post('https://acme.example.com/api/passwordless/start', {
    client_id: 'm0dern',
    connection: 'sms',
    phone: to,
  });
