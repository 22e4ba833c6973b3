import axios from 'axios';

import { Start } from './schemas.js';

export const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', Start.parse({ client_id: 'm0dern', connection: 'sms', phone, send: 'code', device: 'kiosk' }));
