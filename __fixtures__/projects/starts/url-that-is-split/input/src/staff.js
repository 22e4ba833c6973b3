import axios from 'axios';
import { AUTH0_RO_URL } from './urls.js';

export const login = (username, password) => axios.post(AUTH0_RO_URL, { client_id: 'k1osk', connection: 'Staff', grant_type: 'password', username, password });
