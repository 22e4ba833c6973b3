import axios from 'axios';

export const start = (to) => {
  const recipient = to.includes('@') ? { connection: 'email', email: to } : { connection: 'sms', phone_number: to };
  return axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', send: 'code', ...recipient });
};
