import { Component } from '@angular/core';
import { AuthService } from './auth.service';

@Component({ selector: 'app-staff', template: '<app-form></app-form>' })
export class StaffPage {
  constructor(private auth: AuthService) {}

  login(user: string, secret: string) {
    return this.auth.login('staff', user, secret);
  }
}
