import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { environment } from '../environments/environment';

@Injectable({ providedIn: 'root' })
export class AuthService {
  constructor(private http: HttpClient) {}

  verify(phone: string, code: string): Observable<any> {
    return this.http.post(`https://${environment.auth0.domain}/oauth/token`, {
      client_id: environment.auth0.clientId,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid profile',
    });
  }
}
