import axios from 'axios';
import { RO_URL } from './constants';

export const bySms = (phone, code) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
