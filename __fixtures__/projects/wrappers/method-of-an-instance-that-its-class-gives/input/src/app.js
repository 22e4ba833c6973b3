import { auth } from './auth.js';

export const staff = (user, secret) => auth.login('staff', user, secret);
