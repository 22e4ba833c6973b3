import { enqueue } from './queue.js';

export const login = (phone, code) => enqueue('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
