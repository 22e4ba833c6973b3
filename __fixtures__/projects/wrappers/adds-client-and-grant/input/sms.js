import api, { authPost } from './api.js';
export const bySms = (phone, code) => authPost('/oauth/ro', { connection: 'sms', username: phone, password: code });
export const me = (token) => api.get('/userinfo', { headers: { authorization: token } });
