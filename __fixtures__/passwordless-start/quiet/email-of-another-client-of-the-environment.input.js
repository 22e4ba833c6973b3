import axios from 'axios';

export const start = (to) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: process.env.WEB_CLIENT_ID, connection: 'email', email: to });

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: process.env.KIOSK_CLIENT_ID, username, otp, realm: 'email' });
