import axios from 'axios';

export const start = (to) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'm0dern',
    grant_type: 'password',
    sso: false,
    connection: 'sms',
    phone_number: to,
    send: 'code',
  });
