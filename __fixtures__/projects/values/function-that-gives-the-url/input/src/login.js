import axios from 'axios';
import { roUrl } from './urls.js';

export const login = (phone, code) => axios.post(roUrl('acme'), { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
