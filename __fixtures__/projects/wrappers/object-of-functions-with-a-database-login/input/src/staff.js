import { auth } from './auth.js';

const { login } = auth;

export const byPassword = (user, secret) => login('staff', user, secret);
