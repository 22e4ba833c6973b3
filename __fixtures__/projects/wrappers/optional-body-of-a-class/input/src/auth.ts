import { ApiClient } from './ApiClient';
const api = new ApiClient('https://acme.auth0.com');
export const login = (phone: string, code: string) => api.post<{ id_token: string }>('/oauth/ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code });
