import { oauth } from './api.js';

export const login = (phone, code) => oauth('ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
export const token = (code) => oauth('token', { client_id: 'abc', grant_type: 'authorization_code', code });
