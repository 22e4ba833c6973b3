import { Injectable } from '@nestjs/common';
import { AuthenticationClient } from 'auth0';

@Injectable()
export class Logins {
  constructor(private readonly auth: AuthenticationClient) {}

  login(phone: string, code: string) {
    return this.auth.passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
  }
}
