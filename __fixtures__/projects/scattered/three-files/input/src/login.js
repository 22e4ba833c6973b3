import axios from 'axios';
import { HOST } from './host.js';
import { paths } from './paths.js';

export const login = (phone, code) => axios.post(HOST + paths.oauth + paths.login, { client_id: 'x4k', connection: 'sms', username: phone, password: code, grant_type: 'password' });
