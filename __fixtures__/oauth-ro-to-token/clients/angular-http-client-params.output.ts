import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable()
export class SessionService {
  constructor(private readonly http: HttpClient) {}

  login(phone: string, code: string) {
    const body = new HttpParams()
      .set('client_id', 'hOrseStable')
      .set('realm', 'sms')
      .set('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp')
      .set('username', phone)
      .set('otp', code)
      .set('scope', 'openid');

    return this.http.post('https://acme.example.auth0.com/oauth/token', body);
  }
}
