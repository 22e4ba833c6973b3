import { Auth } from './auth';

const { login } = new Auth();

export const byPassword = (user: string, secret: string) => login('staff', user, secret);
