import axios from 'axios';
import { BASE } from './constants.js';
export const start = (email) => axios.post(BASE + '/passwordless/start', { client_id: 'abc', connection: 'email', email });
