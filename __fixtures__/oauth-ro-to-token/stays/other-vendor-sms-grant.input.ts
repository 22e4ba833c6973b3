import { Component } from '@angular/core';
import { HttpClient } from '@angular/common/http';

@Component({ selector: 'app-verify', template: '<input [(ngModel)]="code">' })
export class VerifyComponent {
  code = '';

  constructor(private http: HttpClient) {}

  verify(phone: string) {
    // The identity provider of the carrier, not Auth0.
    return this.http.post('https://id.carrier.example.com/oauth2/token', {
      channel: 'sms',
      grant_type: 'password',
      password: this.code,
      username: phone,
    });
  }
}
