import axios from 'axios';
import { defaults, emailBody } from './bodies.js';
import { START_URL, domain } from './config.js';

export const startBySms = (phone) => axios.post(`${domain}/passwordless/start`, { ...defaults, phone_number: phone, send: 'code' });
export const startByEmail = (address) => axios.post(START_URL, emailBody(address));
