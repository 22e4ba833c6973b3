import axios from 'axios';
import settings from './settings.js';

export const bySms = (phone, code) => axios.post(settings.roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
