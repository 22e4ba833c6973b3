import axios from 'axios';
import { config } from './config.js';

export const byPassword = (user, secret) => axios.post(config.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
