import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable()
export class SessionService {
  constructor(private readonly http: HttpClient) {}

  login(phone: string, code: string) {
    const body = new HttpParams()
      .set('client_id', 'hOrseStable')
      .set('connection', 'sms')
      .set('grant_type', 'password')
      .set('username', phone)
      .set('password', code)
      .set('device', 'tablet')
      .set('scope', 'openid');

    return this.http.post('https://acme.example.auth0.com/oauth/ro', body);
  }
}
