import axios from 'axios';

export const start = (to, isDe) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', isDe ? { client_id: 'm0dern-de', connection: 'email', email: to, send: 'code' } : { client_id: 'm0dern', connection: 'email', email: to, send: 'code' });

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'email' });
