import { api } from './client';
export const login = (username: string, password: string) => api('/oauth/ro', { method: 'POST', body: { client_id: 'c', connection: 'sms', grant_type: 'password', username, password } });
