import { post } from './http.js';

export const login = (connection, username, password) =>
  post('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
