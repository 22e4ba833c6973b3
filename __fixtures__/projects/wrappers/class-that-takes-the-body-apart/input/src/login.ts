import { Api } from './api';

const api = new Api();

export const login = (phone: string, code: string) => api.send('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
