import axios from 'axios';
import { Auth } from './auth.js';
import { staff } from './staff.js';

const auth = new Auth(axios);

export const sms = (phone, code) => auth.login('sms', phone, code);
export const byPassword = staff({ auth });
