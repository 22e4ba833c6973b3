import axios from 'axios';

const post = (path, data) => axios.post(`https://acme.example.auth0.com${path}`, data);

export const verify = (username, otp) => post('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
