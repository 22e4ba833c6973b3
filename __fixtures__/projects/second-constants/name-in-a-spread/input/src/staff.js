import axios from 'axios';
import { URLS } from './urls.js';

export const byPassword = (user, secret) => axios.post(URLS.loginUrl, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
