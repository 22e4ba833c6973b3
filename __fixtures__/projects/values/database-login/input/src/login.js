import axios from 'axios';
import { defaults, RO_URL } from './config.js';

export const login = (user, secret) => axios.post(RO_URL, { ...defaults, username: user, password: secret });
