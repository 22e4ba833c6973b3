import axios from 'axios';
import { AUTH0_RO_URL } from './constants';

export const byEmail = (email: string, code: string) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'email', username: email, password: code });
