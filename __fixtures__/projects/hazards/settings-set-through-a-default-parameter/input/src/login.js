import axios from 'axios';
import { config } from './config.js';
export const login = (username, password) => axios.post('https://acme.auth0.com/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: config.connection, grant_type: 'password', username, password, scope: 'openid' });
