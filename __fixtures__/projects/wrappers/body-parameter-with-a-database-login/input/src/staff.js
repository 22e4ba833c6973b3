import { exchange } from './auth.js';

export const byPassword = (user, secret) => exchange({ connection: 'staff', username: user, password: secret });
