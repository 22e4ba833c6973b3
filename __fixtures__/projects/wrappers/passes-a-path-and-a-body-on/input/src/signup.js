import { post } from './http.js';

export const signup = (email, password) => post('/dbconnections/signup', { client_id: 'abc', connection: 'staff', email, password });
