import axios from 'axios';

const defaults = { client_id: 'm0dern', connection: 'sms', device: 'kiosk' };

export const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { ...defaults, phone_number: phone, send: 'code' });
export const report = () => axios.post('https://acme.example.com/kiosks', defaults);
