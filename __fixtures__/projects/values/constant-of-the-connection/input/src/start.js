import axios from 'axios';
import { CLIENT_ID, CONNECTION } from './constants.js';

export const start = (phone) => axios.post('https://acme.auth0.com/passwordless/start', { client_id: CLIENT_ID, connection: CONNECTION, phone_number: phone, send: 'code' });
