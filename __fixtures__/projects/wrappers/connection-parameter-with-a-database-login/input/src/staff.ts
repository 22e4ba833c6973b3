import { login } from './auth';

export const byPassword = (user: string, secret: string) => login('staff', user, secret);
