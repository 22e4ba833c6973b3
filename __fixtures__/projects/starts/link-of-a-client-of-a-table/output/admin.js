import axios from 'axios';
import { CLIENTS } from './clients.js';
export const startAdmin = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: CLIENTS.admin, connection: 'email', email, send: 'code' });
export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: CLIENTS.admin, realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' });
