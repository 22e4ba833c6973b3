import { CONNECTIONS, BASE } from './config.js';
import axios from 'axios';
export const start = (phone) => axios.post(`${BASE}/passwordless/start`, { client_id: 'abc', connection: CONNECTIONS.SMS, phone_number: phone, send: 'code' });
