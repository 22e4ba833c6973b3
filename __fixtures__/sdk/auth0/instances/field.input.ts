import { AuthenticationClient } from 'auth0';

export class Logins {
  private readonly client = new AuthenticationClient(options);

  login(phone: string, code: string) {
    return this.client.passwordless.signIn({ username: phone, password: code });
  }
}
