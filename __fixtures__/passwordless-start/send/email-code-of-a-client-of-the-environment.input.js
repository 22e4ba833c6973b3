import axios from 'axios';

export const start = (to) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: process.env.CLIENT_ID, connection: 'email', email: to });

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'email' });
