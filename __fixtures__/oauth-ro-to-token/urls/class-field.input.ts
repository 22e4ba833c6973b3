import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable()
export class LoginService {
  private loginUrl = 'https://acme.example.auth0.com/oauth/ro';

  constructor(private http: HttpClient) {}

  redeem(phone: string, code: string) {
    return this.http.post(this.loginUrl, {
      client_id: 'vIolinMaker',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
