import axios from 'axios';

export const start = (connection, to) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: connection === 'sms' ? 'sms' : 'email', type: 'sms', phone_number: to, send: 'code' });
