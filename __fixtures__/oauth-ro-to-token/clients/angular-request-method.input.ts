import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class CodeService {
  constructor(protected httpClient: HttpClient) {}

  byCode(phone: string, code: string) {
    return this.httpClient.request<{ access_token: string }>('POST', 'https://acme.example.auth0.com/oauth/ro', {
      body: {
        client_id: 'oLivePress',
        connection: 'sms',
        username: phone,
        password: code,
      },
    });
  }
}
