import { auth } from './auth.js';
const db = { connection: 'Username-Password-Authentication', login: auth.login };
export const dbLogin = (u, p) => db.login(u, p);
