import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';

@Injectable({ providedIn: 'root' })
export class LoginService {
  private readonly base: { [key: string]: string } = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
  };

  constructor(private readonly http: HttpClient) {}

  login(phone: string, code: string) {
    return this.http.post<{ id_token: string }>('https://acme.example.auth0.com/oauth/token', { ...this.base, username: phone, otp: code });
  }
}
