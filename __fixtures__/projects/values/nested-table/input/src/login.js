import axios from 'axios';
import { config } from './config.js';

const { host, paths } = config.auth0;

export const login = (phone, code) => axios.post(host + paths.login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
