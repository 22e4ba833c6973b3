import axios from 'axios';
import config from './config.js';

export const bySms = (phone, code) =>
  axios.post(config.roUrl, { client_id: config.clientId, grant_type: 'password', connection: 'sms', username: phone, password: code });
