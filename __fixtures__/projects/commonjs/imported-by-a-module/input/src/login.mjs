import axios from 'axios';
import config from './config.cjs';

export const login = (phone, code) => axios.post(config.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
