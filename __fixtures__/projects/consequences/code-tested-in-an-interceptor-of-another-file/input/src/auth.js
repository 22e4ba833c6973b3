import client from './client';
export const login = (username, password) => client.post('/oauth/ro', { client_id: 'c', connection: 'sms', grant_type: 'password', username, password });
