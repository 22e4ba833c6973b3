import axios from 'axios';
import { RO_URL } from './urls.dev';

export const login = (phone, code) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
