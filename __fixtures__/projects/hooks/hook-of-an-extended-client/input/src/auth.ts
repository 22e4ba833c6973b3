import { api } from './client';
export const login = (username: string, password: string) => api.post('oauth/ro', { json: { client_id: 'c', connection: 'sms', grant_type: 'password', username, password } }).json();
