import { AuthenticationClient } from 'auth0';

export interface Clients {
  auth0(tenant: string): AuthenticationClient;
  readonly other: () => AuthenticationClient;
}

export const login = (clients: Clients, phone: string, code: string) => clients.auth0('acme').passwordless.signIn({ username: phone, otp: code, scope: 'openid', realm: 'sms' });
export const again = (clients: Clients, phone: string, code: string) => clients.other().passwordless.signIn({ username: phone, otp: code, scope: 'openid', realm: 'sms' });
