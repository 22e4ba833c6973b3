import axios from 'axios';
export const start = (email: string) => axios.post(`https://${process.env.AUTH0_DOMAIN}/passwordless/start`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', email });
export const verify = (email: string, code: string) => axios.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' });
