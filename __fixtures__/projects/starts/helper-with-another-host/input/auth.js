import { post } from './http.js';
export const startSms = (phone) => post('/passwordless/start', { client_id: 'abc', connection: 'sms', phone, send: 'code' });
