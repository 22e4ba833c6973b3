import { auth0 } from './client.js';

export const login = (phone, code) => auth0.post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
