import axios from 'axios';

export const start = (to, isEmail) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', isEmail ? { client_id: 'm0dern', connection: 'email', emailAddress: to, send: 'code' } : { client_id: 'm0dern', connection: 'sms', phone: to, send: 'code' });
