import api from './api';
export const login = (phone, code) => api('/oauth/ro', { method: 'POST', body: { client_id: 'c', connection: 'sms', grant_type: 'password', username: phone, password: code } });
