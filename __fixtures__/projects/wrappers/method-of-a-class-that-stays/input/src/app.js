import { other } from './other.js';

export const staff = (user, secret) => other.login('staff', user, secret);
