import axios from 'axios';
import { endpoints } from './endpoints.js';

const { login: loginUrl } = endpoints;

export const login = (phone, code) => axios.post(loginUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
