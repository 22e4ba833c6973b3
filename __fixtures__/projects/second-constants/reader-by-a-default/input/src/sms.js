import axios from 'axios';
import { config as defaults } from './config.js';

export const bySms = (phone, code, config = defaults) => axios.post(config.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
