import { Component } from '@angular/core';
import { AuthService } from './auth.service';

@Component({ selector: 'app-sms', template: '<app-form></app-form>' })
export class SmsPage {
  constructor(private auth: AuthService) {}

  login(phone: string, code: string) {
    return this.auth.login('sms', phone, code);
  }
}
