import axios from 'axios';
import { AUTH0_RO_URL, CLIENT_ID } from './constants.js';

export const byPassword = (user, secret) => axios.post(AUTH0_RO_URL, { client_id: CLIENT_ID, grant_type: 'password', connection: 'staff', username: user, password: secret });
export const byCode = (phone, code) => axios.post(AUTH0_RO_URL, { client_id: CLIENT_ID, grant_type: 'password', connection: 'sms', username: phone, password: code });
