import { api } from './api.js';

export const login = (phone, code) => api.post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
