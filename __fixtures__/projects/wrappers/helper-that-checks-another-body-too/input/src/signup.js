import { send } from './api.js';

export const signup = (email, password) => send('/dbconnections/signup', { client_id: 'abc', connection: 'staff', email, password });
