import { post } from './api';
export const login = (phone, code) => post('/oauth/ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });
