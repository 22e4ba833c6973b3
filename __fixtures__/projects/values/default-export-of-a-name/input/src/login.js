import axios from 'axios';
import settings from './config.js';

export const login = (phone, code) => axios.post(settings.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
