import { auth0 } from './auth0';

export const start = (phoneNumber: string) => auth0.passwordless.start({ connection: 'sms', phoneNumber });
export const login = (phoneNumber: string, verificationCode: string) => auth0.passwordless.verify({ connection: 'sms', phoneNumber, verificationCode });
