import { send } from './api.js';

export const login = (phone, code) => send('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
