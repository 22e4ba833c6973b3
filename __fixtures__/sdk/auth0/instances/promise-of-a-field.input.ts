import { AuthenticationClient } from 'auth0';

export class Login {
  constructor(private readonly client: Promise<AuthenticationClient>) {}

  async byCode(phone: string, code: string) {
    return (await this.client).passwordless.signIn({ username: phone, password: code, scope: 'openid' });
  }
}
