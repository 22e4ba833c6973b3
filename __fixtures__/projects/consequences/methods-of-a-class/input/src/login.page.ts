import { AuthService } from './auth.service';
import { Router } from './router';

export class LoginPage {
  constructor(private readonly auth: AuthService, private readonly router: Router) {}

  async submit(phone: string, code: string) {
    try {
      const tokens = await this.auth.login(phone, code);
      sessionStore.roles = decodeJwt(tokens.id_token).roles;
    } catch (error: any) {
      if (error.response.status === 401) this.router.go('/wrong');
    }
  }

  async guest() {
    try {
      await this.router.login();
    } catch (error: any) {
      if (error.response.status === 401) this.router.go('/guest');
    }
  }
}

declare const sessionStore: { roles: string[] };
declare function decodeJwt(token: string): { roles: string[] };
