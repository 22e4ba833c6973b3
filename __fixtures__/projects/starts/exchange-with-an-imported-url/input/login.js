import axios from 'axios';
import { LOGIN } from './constants.js';
export const login = (email, code) => axios.post(LOGIN, { client_id: 'abc', connection: 'email', username: email, password: code, grant_type: 'password', scope: 'openid' });
