import { Api } from './index.js';

const api = new Api();
export const login = (phone, code) => api.oauth('ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
