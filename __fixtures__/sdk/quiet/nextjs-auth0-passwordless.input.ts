import { auth0 } from '@/lib/auth0';

export const start = (email: string) => auth0.passwordless.start({ connection: 'email', email });
export const verify = (email: string, verificationCode: string) => auth0.passwordless.verify({ connection: 'email', email, verificationCode });
