import axios from 'axios';

export const settings = { connection: 'sms' };

export const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: settings.connection, phone, send: 'code' });
