import { auth0 } from './client';

export const login = (phone: string, code: string) => auth0.post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
