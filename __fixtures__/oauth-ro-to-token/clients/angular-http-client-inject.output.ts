import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';

@Injectable()
export class CodeLogin {
  private readonly client = inject(HttpClient);

  redeem(email: string, code: string) {
    return this.client.post<{ id_token: string }>('https://acme.example.auth0.com/oauth/token', {
      client_id: 'hOrseStable',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    });
  }
}
