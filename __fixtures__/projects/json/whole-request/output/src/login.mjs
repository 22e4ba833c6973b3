import axios from 'axios';
import login from './login.json' with { type: 'json' };

export const exchange = (phone, code) => axios.post(login.url, { ...login.body, username: phone, otp: code });
