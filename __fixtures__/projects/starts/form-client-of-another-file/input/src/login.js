import { http } from './http.js';
export const login = (username, password) => http.post('/oauth/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });
