import axios from 'axios';
export const start = (email: string) => axios.post(`https://${process.env.AUTH0_DOMAIN}/passwordless/start`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', email });
export const verify = (email: string, code: string) => axios.post(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, { client_id: process.env.AUTH0_CLIENT_ID, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code, scope: 'openid' });
