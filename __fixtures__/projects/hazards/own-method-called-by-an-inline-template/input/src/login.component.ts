import { HttpClient } from '@angular/common/http';
import { Component } from '@angular/core';

@Component({
  selector: 'app-login',
  template: `<button (click)="login('staff', user.value, secret.value)">Log in</button>`,
})
export class LoginComponent {
  constructor(private http: HttpClient) {}

  login(connection: string, username: string, password: string) {
    return this.http.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password }).subscribe();
  }

  sms(phone: string, code: string) {
    this.login('sms', phone, code);
  }
}
