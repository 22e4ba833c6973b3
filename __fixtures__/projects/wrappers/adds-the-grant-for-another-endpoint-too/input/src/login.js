import { post } from './http.js';

export const login = (phone, code) => post('/oauth/ro', { connection: 'sms', username: phone, password: code });
