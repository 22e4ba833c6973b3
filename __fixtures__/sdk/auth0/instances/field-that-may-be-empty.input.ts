import { AuthenticationClient } from 'auth0';

export class Logins {
  private client: AuthenticationClient | null = null;

  login(phone: string, code: string) {
    return this.client!.passwordless!.signIn({ username: phone, password: code });
  }
}
