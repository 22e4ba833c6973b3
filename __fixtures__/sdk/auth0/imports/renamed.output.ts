import { AuthenticationClient as Client } from 'auth0';

const client = new Client(options);
export const login = (phone: string, code: string) => client.passwordless!.signIn({ username: phone, otp: code, realm: 'sms' });
