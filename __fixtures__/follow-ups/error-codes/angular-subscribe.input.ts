import { Injectable } from '@angular/core';
import { HttpClient, HttpErrorResponse } from '@angular/common/http';

@Injectable()
export class LoginService {
  message = '';

  constructor(private readonly http: HttpClient) {}

  login(phone: string, code: string): void {
    this.http.post<Tokens>('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).subscribe(
      (tokens) => this.welcome(tokens),
      (failure: HttpErrorResponse) => {
        if (failure.status === 401) this.message = 'wrong code';
      },
    );
  }

  enter(phone: string, code: string): void {
    this.http.post<Tokens>('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).subscribe({
      next: (tokens) => this.welcome(tokens),
      error: (failure: HttpErrorResponse) => {
        if (failure.error.error === 'invalid_user_password') this.message = 'wrong code';
      },
    });
  }

  private welcome(tokens: Tokens): void {
    this.message = tokens.access_token;
  }
}
