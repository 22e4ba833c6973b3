import { http } from './http.js';
export const login = (username, password) => http.post('/oauth/token', { client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, scope: 'openid' });
