import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable()
export class LoginService {
  private loginUrl = 'https://acme.example.auth0.com/oauth/token';

  constructor(private http: HttpClient) {}

  redeem(phone: string, code: string) {
    return this.http.post(this.loginUrl, {
      client_id: 'vIolinMaker',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }
}
