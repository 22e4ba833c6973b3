import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { environment } from '../environments/environment';
import type { LoginRequest } from './login-request';

@Injectable({ providedIn: 'root' })
export class LoginService {
  constructor(private readonly http: HttpClient) {}

  login(request: LoginRequest) {
    return this.http.post<{ id_token: string }>(`${environment.auth0}/oauth/ro`, request);
  }
}
