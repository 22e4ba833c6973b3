import axios from 'axios';

const body = { client_id: 'm0dern', connection: 'email', email: 'kiosk@acme.example.com' };

export const start = () => axios.post('https://acme.example.auth0.com/passwordless/start', body);
export const log = () => axios.post('https://acme.example.com/log', body);

export const verify = (otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username: 'kiosk@acme.example.com', otp, realm: 'email' });
