import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable()
export class AuthService {
  constructor(private http: HttpClient) {}

  login(connection: string, username: string, password: string) {
    return this.http.post('https://acme.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }
}
