import { ApiClient } from './ApiClient';
const api = new ApiClient('https://acme.auth0.com');
export const login = (phone: string, code: string) => api.post<{ id_token: string }>('/oauth/token', { client_id: 'c', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
