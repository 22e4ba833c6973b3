import axios from 'axios';
import { defaults, TOKEN_URL } from './config.js';

export const login = (phone, code) => axios.post(TOKEN_URL, { ...defaults, username: phone, password: code });
