import { Component } from '@angular/core';
import { AuthService } from '@auth0/auth0-angular';

@Component({ selector: 'acme-login', template: '<button (click)="logIn()">Log in</button>' })
export class LoginComponent {
  constructor(private readonly auth: AuthService) {}

  logIn() {
    this.auth.loginWithRedirect({ authorizationParams: { scope: 'opend profile' } });
  }
}
