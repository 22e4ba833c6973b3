import axios from 'axios';
import { START_URL, clientId } from './config.js';

export const startBySms = (phone) => axios.post(START_URL, { client_id: clientId, connection: 'sms', phone, device: 'web' });
export const startByEmail = (email) => axios.post(START_URL, { client_id: clientId, connection: 'email', email });
