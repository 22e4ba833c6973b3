import api, { authPost } from './api.js';
export const bySms = (phone, code) => authPost('/oauth/token', { realm: 'sms', username: phone, otp: code });
export const me = (token) => api.get('/userinfo', { headers: { authorization: token } });
