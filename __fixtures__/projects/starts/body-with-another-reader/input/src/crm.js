import axios from 'axios';
import { smsBody } from './bodies.js';

export const remember = (phone) => axios.post('https://crm.example.com/people', smsBody(phone));
