import { Component } from '@angular/core';
import { AuthService } from './auth.service';

@Component({ selector: 'app-login', template: '<app-form></app-form>' })
export class LoginPage {
  constructor(private auth: AuthService) {}

  sms(phone: string, code: string) {
    return this.auth.login('sms', phone, code);
  }
}
