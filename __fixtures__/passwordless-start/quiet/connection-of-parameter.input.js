import axios from 'axios';

export const start = (connection, recipient) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection, send: 'code', ...recipient });
