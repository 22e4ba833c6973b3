import { post } from './http.js';

export const signup = (email, password) => post('/dbconnections/signup', { connection: 'staff', email, password });
