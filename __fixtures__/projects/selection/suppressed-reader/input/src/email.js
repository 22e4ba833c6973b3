import axios from 'axios';
import { AUTH0_RO_URL } from './constants.js';

// eslint-disable-next-line oauth-ro/no-oauth-ro
export const byEmail = (email, code) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'email', username: email, password: code });
