import axios from 'axios';
import { CONNECTION } from './index.js';

export const login = (phone, code) => axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: CONNECTION, username: phone, password: code });
