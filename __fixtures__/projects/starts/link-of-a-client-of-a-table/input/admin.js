import axios from 'axios';
import { CLIENTS } from './clients.js';
export const startAdmin = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: CLIENTS.admin, connection: 'email', email });
export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENTS.admin, connection: 'email', username: email, password: code, grant_type: 'password', scope: 'openid' });
