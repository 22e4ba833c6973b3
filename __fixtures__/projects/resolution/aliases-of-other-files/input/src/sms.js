import axios from 'axios';
import settings from './settings.js';
import url from './endpoint.js';

export const bySms = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'password', connection: settings.connection, username: phone, password: code });
