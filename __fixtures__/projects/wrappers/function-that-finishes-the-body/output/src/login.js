import axios from 'axios';
import { RO_URL, withDefaults } from './config.js';

export const login = (phone, code) => axios.post(RO_URL, withDefaults({ realm: 'sms', username: phone, otp: code }));
