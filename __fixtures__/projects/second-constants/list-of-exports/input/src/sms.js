import axios from 'axios';
import {
  AUTH0_RO_URL,
  CLIENT_ID,
} from './constants.js';

export const bySms = (phone, code) => axios.post(AUTH0_RO_URL, { client_id: CLIENT_ID, grant_type: 'password', connection: 'sms', username: phone, password: code });
