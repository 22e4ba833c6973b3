import axios from 'axios';
import { AUTH0_RO_URL as url } from './constants.js';

export const bySms = (phone, code) => axios({ method: 'post', url, data: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
