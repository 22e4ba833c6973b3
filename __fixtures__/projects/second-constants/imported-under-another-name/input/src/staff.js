import axios from 'axios';
import { AUTH0_RO_URL as url } from './constants.js';

export const byPassword = (user, secret) => axios({ method: 'post', url, data: { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret } });
