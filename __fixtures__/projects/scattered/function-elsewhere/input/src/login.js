import axios from 'axios';
import { oauth } from './paths.js';

export const login = (phone, code) => axios.post(oauth('ro'), { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
