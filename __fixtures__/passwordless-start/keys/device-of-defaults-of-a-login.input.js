import axios from 'axios';

const defaults = { client_id: 'm0dern', connection: 'sms', device: 'kiosk' };

export const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { ...defaults, phone_number: phone, send: 'code' });
export const verify = (username, otp) => axios.post('https://acme.example.auth0.com/oauth/token', { ...defaults, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp, realm: 'sms' });
