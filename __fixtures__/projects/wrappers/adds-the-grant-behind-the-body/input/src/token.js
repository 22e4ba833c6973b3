import { post } from './http.js';

export const token = (username, password) => post('/oauth/token', { username, password });
