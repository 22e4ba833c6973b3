import { login } from './auth';

export const byEmail = (email: string, code: string) => login('email', email, code);
