import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class AuthService {
  private domain = 'acme.example.auth0.com';

  constructor(private http: HttpClient) {}

  public login(phone: string, code: string) {
    return this.http.post(`https://${this.domain}/oauth/token`, {
      client_id: 'k1osk',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }

  public startLogin(phone: string): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      this.http.post(`https://${this.domain}/passwordless/start`, {
        client_id: 'k1osk',
        connection: 'sms',
        phone_number: phone,
        send: 'code',
      }).subscribe({ next: () => resolve(), error: reject });
    });
  }
}
