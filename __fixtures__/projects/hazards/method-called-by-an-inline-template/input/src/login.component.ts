import { Component } from '@angular/core';
import { AuthService } from './auth.service';

@Component({
  selector: 'app-login',
  template: `<button (click)="auth.login('staff', user, secret)">Log in</button>`,
})
export class LoginComponent {
  user = '';
  secret = '';

  constructor(public auth: AuthService) {}

  sms(phone: string, code: string) {
    return this.auth.login('sms', phone, code);
  }
}
