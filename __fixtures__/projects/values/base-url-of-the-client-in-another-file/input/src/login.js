import axios from 'axios';
export const login = (username, password) => axios.post('/ro', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });
