import axios from 'axios';
import { smsBody } from './bodies.js';
import { START_URL } from './config.js';

export const startBySms = (phone) => axios.post(START_URL, smsBody(phone));
