import { auth } from './api.js';

export const login = (phone, code) => auth.post('/ro', { client_id: 'x4k', connection: 'sms', username: phone, password: code, grant_type: 'password' });
