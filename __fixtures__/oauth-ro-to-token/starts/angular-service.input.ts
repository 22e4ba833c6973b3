import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class AuthService {
  private domain = 'acme.example.auth0.com';

  constructor(private http: HttpClient) {}

  public login(phone: string, code: string) {
    return this.http.post(`https://${this.domain}/oauth/ro`, {
      client_id: 'k1osk',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}
