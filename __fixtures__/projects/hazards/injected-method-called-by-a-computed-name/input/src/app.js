import { Auth } from './auth.js';
import { routes } from './routes.js';

const auth = new Auth();

export const sms = (phone, code) => auth.login('sms', phone, code);
export const start = (server) => routes(server, { auth });
