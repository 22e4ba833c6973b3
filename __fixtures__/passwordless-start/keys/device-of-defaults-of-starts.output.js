import axios from 'axios';

const defaults = { client_id: 'm0dern', connection: 'sms' };

export const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { ...defaults, phone_number: phone, send: 'code' });
export const again = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { ...defaults, phone_number: phone, send: 'code' });
