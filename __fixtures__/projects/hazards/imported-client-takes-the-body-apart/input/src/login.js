import { post } from './http.js';

export const login = (phone, code) => post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
