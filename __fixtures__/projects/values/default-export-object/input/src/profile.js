import axios from 'axios';
import config from './config.js';

export const profile = (token) => axios.get(`https://${config.domain}/userinfo`, { headers: { authorization: `Bearer ${token}` } });
