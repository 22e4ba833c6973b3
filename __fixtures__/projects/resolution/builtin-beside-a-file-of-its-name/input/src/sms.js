import axios from 'axios';
import { RO_URL } from './constants';
import config from './config';

export const bySms = (phone, code) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: config.connection, username: phone, password: code });
