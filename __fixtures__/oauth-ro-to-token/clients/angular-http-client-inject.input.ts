import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';

@Injectable()
export class CodeLogin {
  private readonly client = inject(HttpClient);

  redeem(email: string, code: string) {
    return this.client.post<{ id_token: string }>('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'hOrseStable',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    });
  }
}
