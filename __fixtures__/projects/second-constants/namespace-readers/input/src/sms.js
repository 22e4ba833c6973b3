import axios from 'axios';
import * as constants from './constants.js';

export const bySms = (phone, code) => axios.post(constants.AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
